import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'

/** Whether a measure had an effect, in the eyes of somebody else (D7). */
export const checkMeasure: Verb<'cases.checkMeasure'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'checkMeasure', async () => ({
    move: 'checkMeasure',
    measureId: input.measureId,
    effective: input.effective,
    words: await words,
  }))
}
