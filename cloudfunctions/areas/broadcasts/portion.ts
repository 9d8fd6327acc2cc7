import { homeFor, isStaffOf } from '@/domain/broadcast/audience'
import type { Broadcast, Cursor } from '@/domain/broadcast/broadcast'
import type { Receipt } from '@/domain/broadcast/receipt'
import type { Person } from '@/domain/people/person'
import type { Estate } from '../../store/estate/estates'
import { type Place, placesIn, placesOf } from '../../store/estate/places'
import { peopleOfHomes, peopleWithPost, residentsAfter } from '../../store/people/people'

/** One of those whom a broadcast is for, and where he stands in the list. */
export type Recipient = { person: Person } & Pick<Receipt, 'as' | 'building' | 'place' | 'order'>

/** Some of them, and who comes next; null after the last. */
export type Portion = { recipients: Recipient[]; next: Cursor | null }

/** `placed`: where they live is asked, too; whoever only counts needs no places of a whole estate. */
type PortionOf = Pick<Broadcast, 'estateId' | 'at' | 'audience'> & {
  estate: Estate
  now: number
  size: number
  placed: boolean
}

/** Rooms for people within one home of the list; the last digits only tell people of a home apart. */
const PER_HOME = 1_000_000
/** Staff and homes that the register has lost stand after all homes. */
const AT_THE_END = 1_000_000_000

const orderOf = (place: Place | undefined, personId: string): number => {
  const spread = [...personId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % PER_HOME, 0)
  return ((place?.order ?? AT_THE_END) + 1) * PER_HOME + spread
}

const resident = (person: Person, label: string, place: Place | undefined): Recipient => ({
  person,
  as: 'resident',
  building: place?.building ?? '',
  place: label,
  order: orderOf(place, person._id),
})

const staff = async ({ estateId, audience }: PortionOf): Promise<Recipient[]> => {
  const people = audience.staff ? await peopleWithPost(estateId) : []
  return people
    .filter((person) => isStaffOf(person, estateId))
    .map((person) => ({ person, as: 'staff', building: '', place: '', order: orderOf(undefined, person._id) }))
}

const livingIn = (people: Person[], places: Map<string, Place>, asked: PortionOf): Recipient[] =>
  people.flatMap((person) => {
    const home = homeFor(person, asked, asked.now, (homeId) => places.has(homeId))
    return home ? [resident(person, home.label, places.get(home.homeId))] : []
  })

const byHome = (places: Place[]) => new Map(places.map((place) => [place.homeId, place]))

const ofEstate = async (asked: PortionOf, { after, version }: Cursor): Promise<Portion> => {
  const { estateId, estate, now, size, placed } = asked
  const people = await residentsAfter(estateId, after, size)
  const living = people.flatMap((person) => {
    const home = homeFor(person, asked, now, () => true)
    return home ? [{ person, home }] : []
  })
  const places = await placesOf(estate, placed ? living.map(({ home }) => home.homeId) : [])
  const last = people.length < size ? undefined : people.at(-1)
  return {
    recipients: living.map(({ person, home }) => resident(person, home.label, places.get(home.homeId))),
    next: last ? { of: 'residents', after: last._id, version } : null,
  }
}

/** Homes looked at in one go: their people are far fewer than the thousand that one read answers. */
const homesAtOnce = (size: number): number => Math.min(150, Math.ceil(size / 2))

/** `after` says how many buildings are done and up to which home of the next one. */
const ofBuildings = async (asked: PortionOf, { after, version }: Cursor): Promise<Portion> => {
  const { estate, audience, size } = asked
  const [done = 0, upTo = -1] = after === '' ? [] : after.split('|').map(Number)
  const building = audience.buildings[done]
  if (building === undefined) return { recipients: [], next: null }
  const places = await placesIn(estate, building, upTo, homesAtOnce(size))
  const people = await peopleOfHomes(places.map(({ homeId }) => homeId))
  const last = places.length < homesAtOnce(size) ? undefined : places.at(-1)
  const isEnd = !last && done + 1 >= audience.buildings.length
  const next = last ? `${done}|${last.order}` : `${done + 1}|-1`
  return {
    recipients: livingIn(people, byHome(places), asked),
    next: isEnd ? null : { of: 'residents', after: next, version },
  }
}

const ofHomes = async (asked: PortionOf): Promise<Portion> => {
  const ids = asked.audience.homes.map(({ homeId }) => homeId)
  const [places, people] = await Promise.all([placesOf(asked.estate, ids), peopleOfHomes(ids)])
  return { recipients: livingIn(people, places, asked), next: null }
}

const residents = async (asked: PortionOf, cursor: Cursor): Promise<Portion> => {
  const version = asked.estate.register?.version ?? null
  // Homes stand in another order now: those who have it already do not get it again.
  const from = cursor.version === version ? cursor : { ...cursor, after: '', version }
  switch (asked.audience.residents) {
    case 'nobody':
      return { recipients: [], next: null }
    case 'estate':
      return ofEstate(asked, from)
    case 'buildings':
      return ofBuildings(asked, from)
    case 'homes':
      return ofHomes(asked)
  }
}

/** Who is next: about `size` people; all the staff come first. */
export const portionOf = async (asked: PortionOf, cursor: Cursor): Promise<Portion> => {
  if (cursor.of === 'residents') return residents(asked, cursor)
  const version = asked.estate.register?.version ?? null
  return { recipients: await staff(asked), next: { of: 'residents', after: '', version } }
}
