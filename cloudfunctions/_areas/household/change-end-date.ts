import { changeEndDate as decide, proxiesOf } from '@/domain/people/household'
import { membershipIn } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { changePerson } from '../../_platform/change-person'
import { placed } from './placed'
import { viewHousehold } from './view'

/** Another end date for somebody's place, or none. A proxy's place never outlasts that of the one he acts for. */
export const changeEndDate: Verb<'household.changeEndDate'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { until } = input
  const { person, home, household } = await placed(input, 'changeEndDate', me, now)
  const { homeId } = home
  const deed = { by: me._id, now, key: input.key }
  const outlasts = (end: number | null | undefined) => until !== null && (end == null || end > until)
  for (const proxy of proxiesOf(person._id, homeId, household, now)) {
    if (!outlasts(membershipIn(proxy, homeId, now)?.until)) continue
    await changePerson(proxy, deed, (one) => decide(one, homeId, until, deed))
  }
  await changePerson(person, deed, (one) => decide(one, homeId, until, deed))
  return viewHousehold(home, me, now)
}
