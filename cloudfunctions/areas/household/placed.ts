import { type HouseholdAct, mayInHousehold } from '@/domain/people/household-rights'
import type { Membership, Person } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { peopleOfHome } from '../../store/people/people'

/** Somebody's place in a home, and everybody who belongs or belonged to it. */
export type Placed = { person: Person; home: Membership; household: Person[] }

/**
 * The place that a command is about: the one held now, or held last, so that a repeat finds it. Refuses whoever may not do
 * that to it, and the same way when there is no such place.
 */
export const placed = async (
  { homeId, personId }: { homeId: string; personId: string },
  act: HouseholdAct,
  me: Person,
  now: number,
): Promise<Placed> => {
  const household = await peopleOfHome(homeId)
  const person = household.find((one) => one._id === personId)
  const home = person?.homes.filter((one) => one.homeId === homeId).at(-1)
  const may = person && home && mayInHousehold(me, act, { ...home, personId }, now)
  if (!may) throw new AppError('FORBIDDEN', 'NOT_YOURS')
  return { person, home, household }
}
