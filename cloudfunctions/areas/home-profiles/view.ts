import type { Inhabitant, InhabitantProfile } from '@/contract'
import type { Profile } from '@/domain/home-profile/profile'
import type { Membership, Person } from '@/domain/people/person'
import { maskIdentity, maskPhone } from '@/domain/privacy/mask'
import { purposesFor, revealable } from '@/domain/privacy/reveal'

type Names = ReadonlyMap<string, { name: string }>

/** A profile with its numbers masked. */
export const viewProfile = (profile: Profile, names: Names): InhabitantProfile => {
  const { emergency, vehicles, pets, notes, identity, history } = profile
  const last = history.at(-1)
  return {
    emergency: emergency && {
      name: emergency.name,
      relation: emergency.relation,
      phoneMasked: maskPhone(emergency.phone),
    },
    vehicles,
    pets,
    notes,
    identityMasked: identity && maskIdentity(identity.lastFour),
    changed: last ? { at: last.at, by: names.get(last.by)?.name ?? '' } : null,
  }
}

/** Somebody in a home as this viewer may see him. */
export const viewInhabitant = (
  person: Person,
  home: Membership,
  viewer: Person,
  about: { names: Names; profile: InhabitantProfile | null; endedAt: number | null },
): Inhabitant => ({
  personId: person._id,
  name: about.names.get(person._id)?.name ?? person.name,
  phoneMasked: maskPhone(person.phone),
  relation: home.relation,
  forName: home.forId === null ? null : (about.names.get(home.forId)?.name ?? null),
  since: home.since,
  endedAt: about.endedAt,
  may:
    person.removedAt !== null
      ? {}
      : Object.fromEntries(revealable.map((field) => [field, purposesFor(viewer, field, home.estateId)])),
  profile: about.profile,
})
