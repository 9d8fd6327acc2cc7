import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'

/** A measure has been carried out; its effect is looked at some days later (D7). */
export const finishMeasure: Verb<'cases.finishMeasure'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'finishMeasure', async () => ({
    move: 'finishMeasure',
    measureId: input.measureId,
    words: await words,
  }))
}
