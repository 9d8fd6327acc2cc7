import { common } from '@/copy/common'
import type { Person } from '@/domain/people/person'
import { peopleByIds } from '../../store/people/people'

/** These people, of whom some were just loaded; one read for the others, none when there are none. */
export const peopleOfIds = async (
  ids: readonly (string | null)[],
  loaded: readonly Person[] = [],
): Promise<readonly Person[]> => {
  const missing = new Set(ids.filter((id): id is string => id !== null))
  for (const { _id } of loaded) missing.delete(_id)
  return missing.size === 0 ? loaded : [...loaded, ...(await peopleByIds([...missing]))]
}

/** The people behind these ids, by id, and whoever was loaded already. Who has gone is called so. */
export const peopleNamed = async (
  ids: readonly (string | null)[],
  loaded: readonly Person[] = [],
): Promise<Map<string, Person>> =>
  new Map(
    (await peopleOfIds(ids, loaded)).map((person) => [
      person._id,
      person.removedAt === null ? person : { ...person, name: common.gone },
    ]),
  )
