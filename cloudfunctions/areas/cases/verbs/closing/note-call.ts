import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'
import { checkMayCall } from '../../views/silence'

/** A call that did not tell whether it is well goes on record (D8). */
export const noteCall: Verb<'cases.noteCall'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'noteCall', async ({ me, matter }) => {
    checkMayCall(matter, me, call.now)
    return { move: 'noteCall', result: input.result, words: await words }
  })
}
