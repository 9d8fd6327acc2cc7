import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'

/** A major fault: the emergency group, supervisor and manager hear of it at once, and once (C2). */
export const markMajor: Verb<'cases.markMajor'> = (input, call) => {
  const { kind } = input
  const words = sealOptional(input.words, call)
  return command(input, call, 'markMajor', async () => ({ move: 'markMajor', kind, words: await words }))
}
