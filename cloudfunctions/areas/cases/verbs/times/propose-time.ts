import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { command } from '../../command'

/** Staff explain and ask for another time: the explanation of D3, or the one postponement of D6. */
export const proposeTime: Verb<'cases.proposeTime'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'proposeTime', async () => ({
    move: 'proposeTime',
    at: input.at,
    reason: await reason,
  }))
}
