import type { Verb } from '../../../../platform/actions'
import { sealChecked } from '../../../../services/content'
import { teamOnDuty } from '../../../../services/people/team'
import { overtakeFollowUps } from '../../../../store/cases/follow-ups'
import { command } from '../../command'

/** The household says that it is not well after all: a new round, and nothing left to ask about the old one (D8). */
export const reopen: Verb<'cases.reopen'> = async (input, call) => {
  const reason = sealChecked(input.reason, call)
  const view = await command(input, call, 'reopen', async ({ estate }) => ({
    move: 'reopen',
    followUpId: null,
    reason: await reason,
    team: await teamOnDuty(estate._id, call.now),
  }))
  await overtakeFollowUps(input.id, call.now)
  return view
}
