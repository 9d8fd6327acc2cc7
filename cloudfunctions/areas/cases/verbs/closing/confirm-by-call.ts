import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'
import { checkMayCall } from '../../views/silence'

/** The resident said on the phone that it is well (C2); never noted by who did the work. */
export const confirmByCall: Verb<'cases.confirmByCall'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'confirmByCall', async ({ me, matter }) => {
    checkMayCall(matter, me, call.now)
    return { move: 'confirmByCall', words: await words }
  })
}
