import { common } from '@/copy/common'
import type { Person } from '@/domain/people/person'
import { peopleByIds } from './db/people'

/** The people behind these ids, by id; one read, none when there is nobody to look up. Who has gone is called so. */
export const peopleNamed = async (ids: readonly (string | null)[]): Promise<Map<string, Person>> => {
  const known = [...new Set(ids)].filter((id): id is string => id !== null)
  return new Map(
    (await peopleByIds(known)).map((person) => [
      person._id,
      person.removedAt === null ? person : { ...person, name: common.gone },
    ]),
  )
}
