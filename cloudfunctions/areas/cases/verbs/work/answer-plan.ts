import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'

/** The household's answer to the very revision it has read (C4). */
export const answerPlan: Verb<'cases.answerPlan'> = (input, call) => {
  const { planId, agree } = input
  const words = sealOptional(input.words, call)
  return command(input, call, 'answerPlan', async () => ({ move: 'answerPlan', planId, agree, words: await words }))
}
