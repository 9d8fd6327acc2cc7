import type { Commanded } from '@/domain/kernel/remembered'
import { accept, type Result } from '@/domain/kernel/result'
import type { Person } from '@/domain/people/person'
import type { PersonRefusal } from '@/domain/people/record'
import { AppError } from '../../platform/app-error'
import { changeTogether } from '../change-together'
import { personStore } from './people'

/** Changes somebody, and with him those whose standing hangs on his: all of them or nobody. Answers him as he is then. */
export const changePeople = async (
  person: Person,
  others: readonly Person[],
  act: Commanded,
  decide: (one: Person) => Result<Person, PersonRefusal>,
): Promise<Person> => {
  if (others.length === 0) return (await personStore.change(person._id, act, decide, { loaded: person })).after
  const places = Object.fromEntries([person, ...others].map(({ _id }) => [_id, personStore.at(_id)]))
  const { after } = await changeTogether<Record<string, Person>>(places, act, (found) => {
    const changed: Record<string, Person> = {}
    for (const [id, one] of Object.entries(found)) {
      const decided = one && decide(one)
      if (!decided) throw new AppError('NOT_FOUND')
      if (!decided.ok) return decided
      changed[id] = decided.value
    }
    return accept(changed)
  })
  return after[person._id] ?? person
}
