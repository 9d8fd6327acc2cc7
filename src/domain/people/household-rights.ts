import type { Relation } from './duties'
import { dutiesOf, membershipIn, type Person } from './person'

/** What may be done to somebody's place in a home. `see` is the list of who lives there. */
export type HouseholdAct = 'invite' | 'end' | 'changeEndDate'

/** Who somebody is towards a place in a home. `principal`: the one a proxy acts for. */
export type Standing = 'self' | 'principal' | 'owner' | 'desk' | 'manager'

const office = ['desk', 'manager'] as const

/** Who may do what to whom (A3). A proxy manages nobody: he acts for a person, not for the household. */
export const householdRights: Record<HouseholdAct, Record<Relation, readonly Standing[]>> = {
  invite: {
    owner: office,
    family: ['owner', ...office],
    lessee: ['owner', ...office],
    proxy: ['principal', ...office],
  },
  end: {
    owner: ['self', ...office],
    family: ['self', 'owner', ...office],
    lessee: ['self', 'owner', ...office],
    proxy: ['self', 'principal', ...office],
  },
  changeEndDate: {
    owner: [],
    family: ['owner', ...office],
    lessee: ['owner', ...office],
    proxy: ['principal', ...office],
  },
}

/** A place in a home, taken or offered; `personId` is null while it is offered. */
export type PlaceIn = {
  homeId: string
  estateId: string
  relation: Relation
  forId: string | null
  personId: string | null
}

/** What a person is towards a place in a home; towards his own nothing else, whatever his duty. */
export const standingsTowards = (person: Person, place: PlaceIn, now: number): Standing[] => {
  if (place.personId === person._id) return ['self']
  const duties = dutiesOf(person, place.estateId)
  const own = membershipIn(person, place.homeId, now)
  const standings: [Standing, boolean][] = [
    ['principal', place.forId === person._id && own !== null && own.relation !== 'proxy'],
    ['owner', own?.relation === 'owner'],
    ['desk', duties.includes('desk')],
    ['manager', duties.includes('manager')],
  ]
  return standings.filter(([, holds]) => holds).map(([standing]) => standing)
}

export const mayInHousehold = (person: Person, act: HouseholdAct, place: PlaceIn, now: number): boolean =>
  standingsTowards(person, place, now).some((one) => householdRights[act][place.relation].includes(one))

/** Who lives in a home is for those who live there now and for the office; what was before is the office's business. */
export const maySeeHousehold = (person: Person, home: { homeId: string; estateId: string }, now: number) => ({
  now: membershipIn(person, home.homeId, now) !== null || isOfficeOf(person, home.estateId),
  before: isOfficeOf(person, home.estateId),
})

/** Desk and manager look after who lives where. */
export const isOfficeOf = (person: Person, estateId: string): boolean =>
  dutiesOf(person, estateId).some((duty) => duty === 'desk' || duty === 'manager')
