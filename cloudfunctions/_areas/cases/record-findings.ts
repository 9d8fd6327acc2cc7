import type { Verb } from '../../_platform/actions'
import { sealChecked } from '../../_platform/content'
import { command } from './command'

/** What the inquiry found, and how it is put right (D7). */
export const recordFindings: Verb<'cases.recordFindings'> = (input, call) => {
  const texts = Promise.all([sealChecked(input.found, call), sealChecked(input.remedy, call)])
  return command(input, call, 'recordFindings', async () => {
    const [found, remedy] = await texts
    return { move: 'recordFindings', cause: input.cause, found, remedy }
  })
}
