import { newId } from '../../../platform/ids'
import { toGroups } from './to-groups'
import { type AddressedMessage, toOnePerson } from './to-person'

/**
 * Sends messages on: through each person's own channels, then into the group. Answers when they want to be looked after
 * again; nothing for those that have ended.
 */
export const deliver = async (addressed: AddressedMessage[]): Promise<number[]> => {
  const by = newId()
  const people = [...new Set(addressed.map(({ doc }) => doc.personId))]
  const ofPerson = (id: string) =>
    addressed.filter(({ doc }) => doc.personId === id).sort((a, b) => a.doc.order - b.doc.order)
  const tried = await Promise.all(people.map((id) => toOnePerson(ofPerson(id), by)))
  const said = await toGroups(tried.flat())
  return said.flatMap(({ delivery }) => delivery.wakeAt ?? [])
}
