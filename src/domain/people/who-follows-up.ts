import type { Duty } from './duties'
import { dutiesOf, type Person } from './person'

const order: readonly Duty[] = ['desk', 'supervisor', 'manager']

/**
 * Who has to get hold of somebody whom no message reached: the desk, else the supervisor, else the manager; on duty as such
 * before off duty, never the person himself. Null when there is nobody else.
 */
export const chooseWhoFollowsUp = (
  office: readonly Person[],
  shifts: readonly { personId: string; duty: string }[],
  estateId: string,
  notReachedId: string,
): string | null => {
  const isPresent = (person: Person, duty: Duty) =>
    !person.staff?.away && shifts.some((shift) => shift.personId === person._id && shift.duty === duty)
  const places = office
    .filter((person) => person._id !== notReachedId)
    .flatMap((person) => dutiesOf(person, estateId).map((duty) => ({ person, duty, rank: order.indexOf(duty) })))
    .filter(({ rank }) => rank >= 0)
    .map(({ person, duty, rank }) => ({ id: person._id, rank: rank + (isPresent(person, duty) ? 0 : order.length) }))
  return places.sort((a, b) => a.rank - b.rank)[0]?.id ?? null
}
