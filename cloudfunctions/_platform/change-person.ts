import type { Result } from '@/domain/kernel/result'
import type { Person } from '@/domain/people/person'
import { isDone, type PersonDeed, type PersonRefusal } from '@/domain/people/record'
import { personById, savePerson } from './db/people'
import { Fault, refusal } from './fault'

const TRIES = 3

/**
 * Every command on a person goes this way: decide on what was just loaded, write once on condition that nobody else did. A
 * lost race loads and decides again; the same key again finds its own entry and changes nothing.
 */
export const changePerson = async (
  person: Person,
  deed: PersonDeed,
  decide: (person: Person) => Result<Person, PersonRefusal>,
): Promise<Person> => {
  let current: Person | null = person
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (!current) throw new Fault('NOT_FOUND')
    if (isDone(current, deed)) return current
    const decided = decide(current)
    if (!decided.ok) throw refusal(decided.reason)
    if (await savePerson(current, decided.value)) return { ...decided.value, rev: current.rev + 1 }
    current = await personById(person._id)
  }
  throw new Fault('CONFLICT')
}
