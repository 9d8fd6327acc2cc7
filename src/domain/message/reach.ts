import type { Audience } from '../commitment/commitment'
import { isAbsent, isGone } from '../people/absent'
import type { Duty } from '../people/duties'
import { dutiesOf, type Person } from '../people/person'
import type { Tell } from './outbox'

/** The duties that stand for an audience when nobody is named, or the one named is not there. */
const dutiesFor: Record<Audience, Duty[]> = {
  resident: [],
  assignee: ['desk', 'supervisor'],
  helper: [],
  receiver: ['desk', 'supervisor'],
  emergency: [],
  desk: ['desk'],
  supervisor: ['supervisor'],
  manager: ['manager'],
  watchers: [],
}

/** Who may have to be looked up so that everything that is to be told reaches somebody. */
export const officeDuties: Duty[] = ['desk', 'supervisor', 'manager']

/** The emergency group of an estate, where a message names whom it is for. */
export const EMERGENCY = 'emergency'

/** Who hears of something, and as whom it was heard in the end: another office may have stood in. */
export type Heard = { people: Person[]; heardBy: Audience | null }

/**
 * Who of these people a message reaches (C3, F1). What was meant for a member of staff who is gone goes to desk and
 * supervisor, and there as well when he has only put himself aside. An office that nobody fills now falls to the manager,
 * then to every office person of the estate, at last to those who are away; nobody is left only where there is nobody.
 */
export const reach = (
  { to, personId }: Pick<Tell, 'to' | 'personId'>,
  people: readonly Person[],
  estateId: string,
): Heard => {
  const named = people.find((person) => person._id === personId)
  const alone = (person: Person | undefined): Heard => ({ people: person ? [person] : [], heardBy: person ? to : null })
  if (to === 'resident') return alone(named)
  // Who helps and is gone has nobody to stand in for him: the case has its assignee.
  if (to === 'helper') return alone(named && !isGone(named, estateId) ? named : undefined)
  if (to === 'emergency') return { people: [], heardBy: to }
  if (to === 'watchers') return { people: [...people], heardBy: people.length > 0 ? to : null }
  if (named && !isAbsent(named, estateId)) return alone(named)
  const holds = (person: Person, wanted: readonly Duty[]) =>
    dutiesOf(person, estateId).some((duty) => wanted.includes(duty))
  const present = people.filter((person) => !isAbsent(person, estateId))
  const circles = [
    present.filter((person) => holds(person, dutiesFor[to])),
    present.filter((person) => holds(person, ['manager'])),
    present.filter((person) => holds(person, officeDuties)),
    people.filter((person) => holds(person, officeDuties)),
  ]
  const stand = circles.find((circle) => circle.length > 0) ?? []
  if (named && !isGone(named, estateId))
    return { people: [named, ...stand.filter((one) => one !== named)], heardBy: to }
  const order: Audience[] = [to, 'manager', 'supervisor', 'desk']
  const offices = order.filter((audience) => stand.some((person) => holds(person, [audience as Duty])))
  return { people: stand, heardBy: offices[0] ?? null }
}
