import { accept, type Result, refuse } from '../kernel/result'
import type { Relation } from './duties'
import { homesOf, type Membership, membershipIn, type Person } from './person'
import { type PersonAct, type PersonRefusal, recordOn } from './record'

/** What somebody is given in a home; drawn up by an invitation, an application or the desk. */
export type Place = Pick<Membership, 'homeId' | 'estateId' | 'label' | 'relation' | 'forId' | 'decides' | 'until'>

/**
 * From when on a newcomer sees the cases of the home (A3): an owner or lessee from the day he comes, family from when the
 * household they join began, a proxy from when the one he acts for did.
 */
export const seesFromOf = (place: Pick<Place, 'homeId' | 'relation' | 'forId'>, household: Person[], now: number) => {
  const live = household.flatMap((one) => homesOf(one, now).map((home) => ({ personId: one._id, ...home })))
  const here = live.filter((one) => one.homeId === place.homeId)
  const joined: Record<Relation, typeof here> = {
    owner: [],
    lessee: [],
    family: here.filter((one) => one.relation === 'owner'),
    proxy: here.filter((one) => one.personId === place.forId),
  }
  return Math.min(now, ...joined[place.relation].map((one) => one.seesFrom))
}

const earlier = (a: number | null, b: number | null): number | null => (a === null || (b !== null && b < a) ? b : a)

/**
 * A place as it can be given now: a proxy's ends no later than the place of the one he acts for. Null when that person does
 * not live there, or is a proxy himself.
 */
export const placeIn = (place: Place, household: Person[], now: number): Place | null => {
  if (place.relation !== 'proxy') return { ...place, forId: null, decides: true }
  const principal = household.find((one) => one._id === place.forId)
  const held = principal && membershipIn(principal, place.homeId, now)
  if (!held || held.relation === 'proxy') return null
  return { ...place, until: earlier(place.until, held.until) }
}

/** The living proxies of somebody in a home: their places end with his. */
export const proxiesOf = (personId: string, homeId: string, household: Person[], now: number): Person[] =>
  household.filter((one) => membershipIn(one, homeId, now)?.forId === personId)

/** A person joins a home (A3). Refuses: he belongs to it already (ALREADY_MEMBER), its end has passed (TIME_PASSED). */
export const joinHome = (
  person: Person,
  place: Place,
  seesFrom: number,
  act: PersonAct,
): Result<Person, PersonRefusal> => {
  const { homeId, relation, forId } = place
  if (membershipIn(person, homeId, act.now)) return refuse('ALREADY_MEMBER')
  if (place.until !== null && place.until <= act.now) return refuse('TIME_PASSED')
  const joined = { ...place, since: act.now, seesFrom, endedAt: null, by: act.by }
  const first = homesOf(person, act.now).length === 0
  return accept(
    recordOn(
      person,
      act,
      { what: 'joinedHome', homeId, relation, forId },
      { homes: [...person.homes, joined], ...(first && { homeId, estateId: place.estateId }) },
    ),
  )
}

const changeIn = (person: Person, home: Membership, changed: Partial<Membership>): Membership[] =>
  person.homes.map((one) => (one === home ? { ...one, ...changed } : one))

/** A person leaves a home: access ends with this write, the membership stays as history. Refuses: NOT_A_MEMBER. */
export const leaveHome = (person: Person, homeId: string, act: PersonAct): Result<Person, PersonRefusal> => {
  const home = membershipIn(person, homeId, act.now)
  if (!home) return refuse('NOT_A_MEMBER')
  const homes = changeIn(person, home, { endedAt: act.now })
  const next = homesOf({ homes }, act.now)[0]?.homeId ?? null
  return accept(
    recordOn(
      person,
      act,
      { what: 'leftHome', homeId, relation: home.relation },
      { homes, homeId: person.homeId === homeId ? next : person.homeId },
    ),
  )
}

/** Another end date, or none. Refuses: NOT_A_MEMBER, an owner (HAS_NO_END_DATE), a moment that has passed (TIME_PASSED). */
export const changeEndDate = (
  person: Person,
  homeId: string,
  until: number | null,
  act: PersonAct,
): Result<Person, PersonRefusal> => {
  const home = membershipIn(person, homeId, act.now)
  if (!home) return refuse('NOT_A_MEMBER')
  if (home.relation === 'owner') return refuse('HAS_NO_END_DATE')
  if (until !== null && until <= act.now) return refuse('TIME_PASSED')
  const homes = changeIn(person, home, { until })
  return accept(recordOn(person, act, { what: 'endDateChanged', homeId, until }, { homes }))
}
