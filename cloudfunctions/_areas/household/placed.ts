import { type HouseholdDeed, mayInHousehold } from '@/domain/people/household-rights'
import type { Membership, Person } from '@/domain/people/person'
import { peopleOfHome } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'

/** Somebody's place in a home, and everybody who belongs or belonged to it. */
export type Placed = { person: Person; home: Membership; household: Person[] }

/**
 * The place that a command is about: the one held now, or held last, so that a repeat finds it. Refuses whoever may not do
 * that to it, and the same way when there is no such place.
 */
export const placed = async (
  { homeId, personId }: { homeId: string; personId: string },
  deed: HouseholdDeed,
  me: Person,
  now: number,
): Promise<Placed> => {
  const household = await peopleOfHome(homeId)
  const person = household.find((one) => one._id === personId)
  const home = person?.homes.filter((one) => one.homeId === homeId).at(-1)
  const may = person && home && mayInHousehold(me, deed, { ...home, personId }, now)
  if (!may) throw new Fault('FORBIDDEN', 'NOT_YOURS')
  return { person, home, household }
}
