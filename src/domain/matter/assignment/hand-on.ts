import { isAbsent, isGone } from '../../people/absent'
import type { Member } from '../../people/dispatch'
import { dutiesOf, type Person } from '../../people/person'
import { SYSTEM } from '../../promise/entry'
import { movesOf } from '../flow'
import type { Matter } from '../matter'
import { record, settled, type Terms } from '../record'
import { keepPromising } from '../times/keep-promising'
import { assignBySelf } from './assign'
import { release } from './release'

type Work = Pick<Matter, 'kind' | 'status' | 'assigneeId' | 'acceptedAt' | 'estateId'>

/** Does it matter for this case whether its person is there? */
export const isInHand = (matter: Work): boolean =>
  matter.assigneeId !== null && movesOf(matter, ['assignee']).length > 0

/**
 * The person of a case cannot be counted on: gone from the estate, or put aside before he accepted. Whoever has accepted
 * and then puts himself aside keeps the case; the office hears of its steps as well.
 */
export const mustHandOn = (matter: Work, person: Pick<Person, 'staff'> | undefined): boolean =>
  isInHand(matter) && (matter.acceptedAt === null ? isAbsent(person, matter.estateId) : isGone(person, matter.estateId))

/** Takes the case from a person who is not there and dispatches it again: to the right one on duty, else to the manager. */
export const handOn = (
  matter: Matter,
  person: Person | undefined,
  { now, policy }: Pick<Terms, 'now' | 'policy'>,
  team: Member[],
): Matter => {
  const { assigneeId: personId } = matter
  if (personId === null) return matter
  const act: Terms = { by: SYSTEM, as: 'system', now, key: null, policy }
  const former = { personId, duties: person ? dutiesOf(person, matter.estateId) : [] }
  const released = release(matter, former, act, team, null)
  if (released) return released
  const free = { ...matter, assigneeId: null, acceptedAt: null }
  const others = team.filter((member) => member.personId !== personId)
  const dispatched = assignBySelf(record(free, act, { what: 'colleagueReleased', personId }), act, others, null)
  return settled(keepPromising(dispatched, act))
}
