import type { Verb } from '../../../../platform/actions'
import { sealOptional } from '../../../../services/content'
import { teamOnDuty } from '../../../../services/people/team'
import { command } from '../../command'

/** The person dispatched gives the case back with a reason (退单); it goes to the next one, or to the manager (C3). */
export const decline: Verb<'cases.decline'> = (input, call) => {
  const words = sealOptional(input.words, call)
  return command(input, call, 'decline', async ({ estate }) => ({
    move: 'decline',
    team: await teamOnDuty(estate._id, call.now),
    why: input.why,
    words: await words,
  }))
}
