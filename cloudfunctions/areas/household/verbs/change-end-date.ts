import { changeEndDate as decide, proxiesOf } from '@/domain/people/household'
import { membershipIn } from '@/domain/people/person'
import { commandOf, type Verb } from '../../../platform/actions'
import { changePeople } from '../../../store/people/change-people'
import { placed } from '../placed'
import { viewHousehold } from '../view'

/** Another end date for somebody's place, or none. A proxy's place never outlasts that of the one he acts for. */
export const changeEndDate: Verb<'household.changeEndDate'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { until } = input
  const { person, home, household } = await placed(input, 'changeEndDate', me, now)
  const { homeId } = home
  const act = commandOf(call, me._id, input.key)
  const outlasts = (end: number | null | undefined) => until !== null && (end == null || end > until)
  const proxies = proxiesOf(person._id, homeId, household, now).filter((proxy) =>
    outlasts(membershipIn(proxy, homeId, now)?.until),
  )
  await changePeople(person, proxies, act, (one) => decide(one, homeId, until, act))
  return viewHousehold(home, me, now)
}
