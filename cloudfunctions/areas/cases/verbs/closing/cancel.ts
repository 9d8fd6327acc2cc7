import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'

/** The resident withdraws the case before anybody arrived (撤单). */
export const cancel: Verb<'cases.cancel'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'cancel', async () => ({ move: 'cancel', reason: await reason }))
}
