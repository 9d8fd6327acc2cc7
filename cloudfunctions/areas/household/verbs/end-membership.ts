import { cameWith, leftWithoutOwner } from '@/domain/people/came-with'
import { leaveHome } from '@/domain/people/household'
import { membershipIn } from '@/domain/people/person'
import { commandOf, type Verb } from '../../../platform/actions'
import { askAboutThoseLeft, tellEnded } from '../../../services/people/tell-household'
import { changePeople } from '../../../store/people/change-people'
import { isOpenTo } from '../at-home'
import { placed } from '../placed'
import { viewHousehold } from '../view'

/**
 * Ends somebody's place in a home, or one's own: access is gone with the very next call, the history of the home stays.
 * Who acted for that person there goes with him, and whom he let in as its owner; they hear of it, and the office is asked about
 * whoever lives on without an owner.
 */
export const endMembership: Verb<'household.endMembership'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { person, home, household } = await placed(input, 'end', me, now)
  const { homeId } = home
  const act = commandOf(call, me._id, input.key)
  const followers = cameWith(person._id, homeId, household, now)
  const others = followers.map((one) => one.person)
  const lived = membershipIn(person, homeId, now)
  const after = await changePeople(person, others, act, (one) => leaveHome(one, homeId, act))
  if (lived) {
    const direct = person._id === me._id ? [] : [{ person, home: lived, withOwner: false }]
    await tellEnded([...direct, ...followers.map((one) => ({ ...one, withOwner: true }))], now)
    const gone = [person, ...others].map(({ _id }) => _id)
    if (lived.relation === 'owner') await askAboutThoseLeft(lived, leftWithoutOwner(gone, homeId, household, now), now)
  }
  const reader = after._id === me._id ? after : me
  return { household: isOpenTo(home, reader, now) ? await viewHousehold(home, reader, now) : null }
}
