import { leaveHome, proxiesOf } from '@/domain/people/household'
import { commandOf, type Verb } from '../../../platform/actions'
import { changePeople } from '../../../store/people/change-people'
import { isOpenTo } from '../at-home'
import { placed } from '../placed'
import { viewHousehold } from '../view'

/**
 * Ends somebody's place in a home, or one's own: access is gone with the very next call, the history of the home stays.
 * Who acted for that person there goes with him.
 */
export const endMembership: Verb<'household.endMembership'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { person, home, household } = await placed(input, 'end', me, now)
  const { homeId } = home
  const act = commandOf(call, me._id, input.key)
  const proxies = proxiesOf(person._id, homeId, household, now)
  const after = await changePeople(person, proxies, act, (one) => leaveHome(one, homeId, act))
  const reader = after._id === me._id ? after : me
  return { household: isOpenTo(home, reader, now) ? await viewHousehold(home, reader, now) : null }
}
