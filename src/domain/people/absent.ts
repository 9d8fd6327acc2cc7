import { dutiesOf, type Person } from './person'

type Seen = Pick<Person, 'staff'>

/** Has no duty in the estate any more: left, suspended, or was never there. */
export const isGone = (person: Seen | undefined, estateId: string): boolean =>
  !person || dutiesOf(person, estateId).length === 0

/** Is not to be counted on now: gone, or has put himself aside. */
export const isAbsent = (person: Seen | undefined, estateId: string): boolean =>
  isGone(person, estateId) || (person?.staff?.away ?? false)
