import { type Duty, dutiesOf, type Person } from '../people/person'

/** The first of these who is there and did not do the work. */
const order: readonly Duty[] = ['desk', 'supervisor', 'manager']

/**
 * Who is to call: the desk, else the supervisor, else the manager, and of them whoever has the fewest calls before him;
 * never somebody barred. Null when there is nobody else.
 */
export const chooseCaller = (
  office: readonly Pick<Person, '_id' | 'staff'>[],
  estateId: string,
  barred: readonly string[],
  loads: ReadonlyMap<string, number>,
): string | null => {
  const [chosen] = office
    .filter(({ _id }) => !barred.includes(_id))
    .map((person) => {
      const ranks = dutiesOf(person, estateId).map((duty) => order.indexOf(duty))
      const rank = Math.min(...ranks.filter((one) => one >= 0))
      return { id: person._id, rank: rank + (person.staff?.away ? order.length : 0), load: loads.get(person._id) ?? 0 }
    })
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || a.load - b.load || (a.id < b.id ? -1 : 1))
  return chosen?.id ?? null
}
