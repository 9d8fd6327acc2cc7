import { isHousehold } from '../matter/capacity'
import { readerOn } from '../matter/content'
import type { Matter, PickEach } from '../matter/matter'
import type { Duty } from '../people/duties'
import { dutiesOf, isOffice, type Person } from '../people/person'

type Colleague = Pick<Person, '_id' | 'homes' | 'staff'>
type FollowedCase = Parameters<typeof readerOn>[1] & Pick<Matter, 'residentId'>
type CaseToCall = FollowedCase & PickEach<'kind' | 'superiors'>

/**
 * Whether somebody of the office may ask how a case went: it is open to him (D10), he may know whose it is (D1), and it is
 * not his own or his household's. Who did the work is barred besides.
 */
export const mayAsk = (person: Colleague, matter: FollowedCase, now: number): boolean => {
  const { as, knows } = readerOn(person, matter, now)
  const isTheirs = isHousehold(as) || person._id === matter.residentId
  return knows && !isTheirs && as.length > 0 && dutiesOf(person, matter.estateId).some(isOffice)
}

const usual: readonly Duty[] = ['desk', 'supervisor', 'manager']

/** Whose office it is to call: about what is said of a colleague his superiors', else the desk's first. */
const orderFor = (matter: PickEach<'kind' | 'superiors'>): readonly Duty[] =>
  matter.kind !== 'repair' && matter.superiors.length > 0 ? matter.superiors : usual

/**
 * Who is to call about a case: the first office of its order in which somebody may ask about it, and of them whoever has the
 * fewest calls before him; never somebody barred. Null when there is nobody else.
 */
export const chooseCaller = (
  office: readonly Colleague[],
  matter: CaseToCall,
  barred: readonly string[],
  loads: ReadonlyMap<string, number>,
  now: number,
): string | null => {
  const order = orderFor(matter)
  const [chosen] = office
    .filter((person) => !barred.includes(person._id) && mayAsk(person, matter, now))
    .map((person) => {
      const ranks = dutiesOf(person, matter.estateId).map((duty) => order.indexOf(duty))
      const rank = Math.min(...ranks.filter((one) => one >= 0))
      return { id: person._id, rank: rank + (person.staff?.away ? order.length : 0), load: loads.get(person._id) ?? 0 }
    })
    .sort((a, b) => a.rank - b.rank || a.load - b.load || (a.id < b.id ? -1 : 1))
  return chosen?.id ?? null
}

/**
 * Who has to call about a silent case: its first receiver as long as he works here, may ask and did not do the work himself,
 * else whoever is next in the office.
 */
export const callerAbout = (
  office: readonly Colleague[],
  matter: CaseToCall,
  barred: readonly string[],
  now: number,
): string | null => {
  const receiver = office.find(({ _id }) => _id === matter.receiverId)
  if (receiver && !barred.includes(receiver._id) && mayAsk(receiver, matter, now)) return receiver._id
  return chooseCaller(office, matter, barred, new Map(), now)
}
