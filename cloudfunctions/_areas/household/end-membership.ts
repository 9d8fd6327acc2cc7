import { leaveHome, proxiesOf } from '@/domain/people/household'
import type { Verb } from '../../_platform/actions'
import { changePerson } from '../../_platform/change-person'
import { isOpenTo } from './at-home'
import { placed } from './placed'
import { viewHousehold } from './view'

/**
 * Ends somebody's place in a home, or one's own: access is gone with the very next call, the history of the home stays.
 * Who acted for that person there goes first, so that a command cut off halfway leaves no proxy behind.
 */
export const endMembership: Verb<'household.endMembership'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { person, home, household } = await placed(input, 'end', me, now)
  const { homeId } = home
  const deed = { by: me._id, now, key: input.key }
  for (const proxy of proxiesOf(person._id, homeId, household, now)) {
    await changePerson(proxy, deed, (one) => leaveHome(one, homeId, deed))
  }
  const after = await changePerson(person, deed, (one) => leaveHome(one, homeId, deed))
  const reader = after._id === me._id ? after : me
  return { household: isOpenTo(home, reader, now) ? await viewHousehold(home, reader, now) : null }
}
