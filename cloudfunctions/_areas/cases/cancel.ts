import { seal } from '../../_platform/ids'
import type { Verb } from '../../_platform/serve'
import { command } from './command'

/** The resident withdraws the case before anybody arrived (撤单). */
export const cancel: Verb<'cases.cancel'> = (input, call) =>
  command(input, call, 'cancel', () => ({ move: 'cancel', reason: seal(input.reason) }))
