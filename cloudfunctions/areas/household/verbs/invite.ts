import { placeIn } from '@/domain/people/household'
import { mayInHousehold } from '@/domain/people/household-rights'
import type { Verb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { refuseDoubted } from '../../../services/content'
import { peopleOfHome } from '../../../store/people/people'
import { homeFor } from '../at-home'
import { issue } from '../issue'

/** Invites somebody into a home (A3): owners their family and lessees, residents a proxy for themselves, the office all. */
export const invite: Verb<'household.invite'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { homeId, estateId, label } = await homeFor(input.homeId, me, now)
  const { relation, forId, decides, until } = input
  if (!mayInHousehold(me, 'invite', { homeId, estateId, relation, forId, personId: null }, now))
    throw refusal('NOT_YOURS')
  if (until !== null && relation === 'owner') throw refusal('HAS_NO_END_DATE')
  if (until !== null && until <= now) throw refusal('TIME_PASSED')
  const offered = { homeId, estateId, label, relation, forId, decides, until }
  const place = placeIn(offered, relation === 'proxy' ? await peopleOfHome(homeId) : [], now)
  if (!place) throw new AppError('BAD_INPUT', 'PROXY_FOR_NOBODY', 'forId')
  await refuseDoubted([input.name], call, 'name')
  const about = { name: input.name, phone: input.phone ?? '', by: me._id, personId: null }
  return issue({ kind: 'home', estateId, homeId, grant: { kind: 'home', ...place }, ...about }, input.key, call)
}
