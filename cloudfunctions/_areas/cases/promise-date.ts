import { seal } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** At the place: by when the work will be done (D5). */
export const promiseDate: Verb<'cases.promiseDate'> = (input, call) =>
  command(input, call, 'promiseDate', () => ({
    move: 'promiseDate',
    days: input.days,
    reason: input.reason === null ? null : seal(input.reason),
  }))
