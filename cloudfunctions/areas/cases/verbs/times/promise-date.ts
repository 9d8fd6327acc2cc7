import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { command } from '../../command'

/** At the place: by when the work will be done (D5). */
export const promiseDate: Verb<'cases.promiseDate'> = (input, call) => {
  const reason = sealOptional(input.reason, call)
  return command(input, call, 'promiseDate', async () => ({
    move: 'promiseDate',
    days: input.days,
    reason: await reason,
  }))
}
