import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'

/** Nobody answered, call after call: a person closes it, and it counts apart (D8). */
export const closeUnconfirmed: Verb<'cases.closeUnconfirmed'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'closeUnconfirmed', async () => ({ move: 'closeUnconfirmed', reason: await reason }))
}
