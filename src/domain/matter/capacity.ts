import { dutiesOf, type Person } from '../people/person'
import type { Capacity, Matter } from './matter'

type Concern = Pick<Matter, 'estateId' | 'homeId' | 'assigneeId' | 'receiverId'>

/**
 * What a person is towards a case; empty when it is none of his business (A3): household of the home, who has the work,
 * who took it in, and the office of the same estate.
 */
export const capacitiesOn = (person: Person, matter: Concern): Capacity[] => {
  const duties = person.estateId === matter.estateId ? dutiesOf(person) : []
  const concerned: [Capacity, boolean][] = [
    ['resident', person.homes.some((home) => home.homeId === matter.homeId)],
    ['assignee', duties.length > 0 && matter.assigneeId === person._id],
    ['receiver', duties.length > 0 && matter.receiverId === person._id],
    ['desk', duties.includes('desk')],
    ['supervisor', duties.includes('supervisor')],
    ['manager', duties.includes('manager')],
  ]
  return concerned.filter(([, holds]) => holds).map(([capacity]) => capacity)
}
