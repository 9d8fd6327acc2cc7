import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { colleagueFor } from '../../colleague'
import { command } from '../../command'

/** A manager makes somebody else the one who answers for the case to the end, with the reason (D2). */
export const changeReceiver: Verb<'cases.changeReceiver'> = (input, call) => {
  const reason = sealChecked(input.reason, call)
  return command(input, call, 'changeReceiver', async ({ matter }) => ({
    move: 'changeReceiver',
    personId: await colleagueFor('complaint', input.personId, matter, call.now),
    reason: await reason,
  }))
}
