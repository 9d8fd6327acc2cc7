import { joinHome, placeIn, seesFromOf } from '@/domain/people/household'
import { isOfficeOf } from '@/domain/people/household-rights'
import { newPerson } from '@/domain/people/record'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { idFromKey } from '../../../platform/ids'
import { refuseDoubted } from '../../../services/content'
import { tellJoined } from '../../../services/people/tell-household'
import { addPeople, peopleOfHome, personById, unbound } from '../../../store/people/people'
import { created, madeBefore } from '../../../store/store'
import { homeFor } from '../at-home'
import { viewHousehold } from '../view'

/** The office lets somebody without WeChat belong to a home, and the household hears of it; an invitation can sign him in later. */
export const addResident: Verb<'household.addResident'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const home = await homeFor(input.homeId, me, now)
  if (!isOfficeOf(me, home.estateId)) throw new AppError('FORBIDDEN', 'OFFICE_ONLY')
  const { key, relation, until, name } = input
  if (until !== null && relation === 'owner') throw refusal('HAS_NO_END_DATE')
  await refuseDoubted([name], call, 'name')
  const household = await peopleOfHome(home.homeId)
  const act = commandOf(call, me._id, key)
  const _id = idFromKey(me._id, key)
  const about = {
    _id,
    openid: unbound(_id),
    estateId: home.estateId,
    name,
    phone: input.phone ?? '',
    phoneProvenAt: null,
  }
  const place = placeIn({ ...home, relation, until, forId: null, decides: true }, household, now)
  if (!place) throw new AppError('CONFLICT')
  const joined = joinHome(newPerson(about, act), place, seesFromOf(place, household, now), act)
  if (!joined.ok) throw refusal(joined.reason)
  if (!(await addPeople([created(joined.value, act)]))) {
    const there = await personById(_id)
    if (!there) throw new AppError('CONFLICT')
    madeBefore(there, act, true)
  }
  await tellJoined(joined.value, home.homeId, now)
  return viewHousehold(home, me, now)
}
