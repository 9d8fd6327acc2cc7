import { newId } from '../ids'
import { toGroups } from './to-groups'
import { type Parcel, toOnePerson } from './to-person'

/**
 * Sends messages on: through each person's own channels, then into the group. Answers when the first of them wants to be
 * looked after again; null when all have ended.
 */
export const deliver = async (parcels: Parcel[]): Promise<number | null> => {
  const by = newId()
  const people = [...new Set(parcels.map(({ doc }) => doc.personId))]
  const ofPerson = (id: string) =>
    parcels.filter(({ doc }) => doc.personId === id).sort((a, b) => a.doc.order - b.doc.order)
  const tried = await Promise.all(people.map((id) => toOnePerson(ofPerson(id), by)))
  const said = await toGroups(tried.flat())
  const moments = said.flatMap(({ delivery }) => delivery.wakeAt ?? [])
  return moments.length > 0 ? Math.min(...moments) : null
}
