import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { colleagueFor } from '../../colleague'
import { command } from '../../command'

/**
 * The office gives a case to somebody by hand (派单), a repair to an engineer, anything else to whoever works in the estate; with
 * a reason where there is one to tell.
 */
export const dispatch: Verb<'cases.dispatch'> = (input, call) => {
  const reason = sealOptional(input.reason, call)
  return command(input, call, 'dispatch', async ({ matter }) => ({
    move: 'dispatch',
    personId: await colleagueFor(matter.kind, input.personId, matter, call.now),
    reason: await reason,
  }))
}
