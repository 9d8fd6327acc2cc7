import type { Hit } from '@/contract'
import { SHORTEST_TAIL, tidyPlate } from '@/domain/home-profile/plate'
import { homesOf, type Person } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { peopleByIds, peopleByName } from '../../../store/people/people'
import { profilesByPlate } from '../../../store/people/profiles'

const MOST = 50

type Match = { person: Person; plate: string | null }

const byName = async (estateId: string, words: string): Promise<Match[]> =>
  (await peopleByName(estateId, words, MOST)).map((person) => ({ person, plate: null }))

const byPlate = async (words: string): Promise<Match[]> => {
  const tail = tidyPlate(words)
  if (tail.length < SHORTEST_TAIL) return []
  const profiles = await profilesByPlate(tail, MOST)
  const people = new Map((await peopleByIds(profiles.map(({ _id }) => _id))).map((one) => [one._id, one]))
  return profiles.flatMap(({ _id, vehicles }) => {
    const person = people.get(_id)
    const plate = vehicles.find((vehicle) => vehicle.plate.endsWith(tail))?.plate ?? null
    return person ? [{ person, plate }] : []
  })
}

/** Homes by who lives there now or what car stands there (A2). Two or three reads. */
export const search: Verb<'homeProfiles.search'> = async ({ by, words }, call) => {
  const me = call.person
  const found = await (by === 'name' ? byName(me.estateId, words) : byPlate(words))
  const hits = new Map<string, Hit>()
  for (const { person, plate } of found) {
    for (const { homeId, label } of homesOf(person, call.now).filter((home) => home.estateId === me.estateId)) {
      const hit = hits.get(homeId) ?? { homeId, label, names: [], plate }
      hits.set(homeId, { ...hit, names: [...new Set([...hit.names, person.name])] })
    }
  }
  return { hits: [...hits.values()] }
}
