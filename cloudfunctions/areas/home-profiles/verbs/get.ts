import { blankProfile } from '@/domain/home-profile/profile'
import { isOfficeOf } from '@/domain/people/household-rights'
import { homesOf, type Membership, type Person } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { peopleNamed } from '../../../services/people/names'
import { loadEstate } from '../../../store/estate/estates'
import { homeIn } from '../../../store/estate/register'
import { peopleOfHome } from '../../../store/people/people'
import { profilesOf } from '../../../store/people/profiles'
import { viewInhabitant, viewProfile } from '../view'

type Place = { person: Person; home: Membership; endedAt: number | null }

const placesIn = (homeId: string, people: Person[], now: number): Place[] =>
  people.flatMap((person) => {
    const live = homesOf(person, now)
    return person.homes
      .filter((home) => home.homeId === homeId)
      .map((home) => ({ person, home, endedAt: live.includes(home) ? null : (home.endedAt ?? home.until) }))
  })

const labelOf = async (estateId: string, homeId: string): Promise<string | null> => {
  const { register } = await loadEstate(estateId)
  return register === null ? null : ((await homeIn(register.version, homeId))?.label ?? null)
}

/** Who lives and lived in a home (A2). Five reads. */
export const get: Verb<'homeProfiles.get'> = async ({ homeId }, call) => {
  const me = call.person
  const [people, label] = await Promise.all([peopleOfHome(homeId), labelOf(me.estateId, homeId)])
  const places = placesIn(homeId, people, call.now).filter(({ home }) => home.estateId === me.estateId)
  const name = label ?? places.at(-1)?.home.label
  if (name === undefined) throw new AppError('NOT_FOUND')
  const living = places.filter((place) => place.endedAt === null)
  const profiles = new Map((await profilesOf(living.map(({ person }) => person._id))).map((one) => [one._id, one]))
  const writers = [...profiles.values()].map((profile) => profile.history.at(-1)?.by ?? null)
  const names = await peopleNamed([...people.map(({ _id }) => _id), ...places.map((p) => p.home.forId), ...writers])
  const view = ({ person, home, endedAt }: Place) => {
    const profile = viewProfile(profiles.get(person._id) ?? blankProfile(person._id), names)
    return viewInhabitant(person, home, me, { names, endedAt, profile: endedAt === null ? profile : null })
  }
  const past = places.filter((place) => place.endedAt !== null)
  return {
    homeId,
    label: name,
    now: living.map(view),
    before: past.sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)).map(view),
    mayEdit: isOfficeOf(me, me.estateId),
  }
}
