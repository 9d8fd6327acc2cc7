import { changeEndDate as decide, proxiesOf } from '@/domain/people/household'
import { membershipIn } from '@/domain/people/person'
import { commandOf, type Verb } from '../../_platform/actions'
import { changePeople } from '../../_platform/change-people'
import { placed } from './placed'
import { viewHousehold } from './view'

/** Another end date for somebody's place, or none. A proxy's place never outlasts that of the one he acts for. */
export const changeEndDate: Verb<'household.changeEndDate'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { until } = input
  const { person, home, household } = await placed(input, 'changeEndDate', me, now)
  const { homeId } = home
  const deed = commandOf(call, me._id, input.key)
  const outlasts = (end: number | null | undefined) => until !== null && (end == null || end > until)
  const proxies = proxiesOf(person._id, homeId, household, now).filter((proxy) =>
    outlasts(membershipIn(proxy, homeId, now)?.until),
  )
  await changePeople(person, proxies, deed, (one) => decide(one, homeId, until, deed))
  return viewHousehold(home, me, now)
}
