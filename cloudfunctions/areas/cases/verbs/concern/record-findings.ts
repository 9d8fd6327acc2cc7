import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'

/** What the investigation found, and how it is put right (D7). */
export const recordFindings: Verb<'cases.recordFindings'> = (input, call) => {
  const texts = Promise.all([sealChecked(input.found, call), sealChecked(input.remedy, call)])
  return command(input, call, 'recordFindings', async () => {
    const [found, remedy] = await texts
    return { move: 'recordFindings', cause: input.cause, found, remedy }
  })
}
