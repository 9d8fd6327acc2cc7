import type { MyProfile } from '@/contract'
import { blankProfile, type Profile } from '@/domain/home-profile/profile'
import { maskIdentity } from '@/domain/privacy/mask'
import type { Verb } from '../../../platform/actions'
import { peopleNamed } from '../../../services/people/names'
import { loadProfile } from '../../../store/people/profiles'

/** A profile as its person sees it, with who changed it last. */
export const viewMine = async ({
  emergency,
  vehicles,
  pets,
  notes,
  identity,
  history,
}: Profile): Promise<MyProfile> => {
  const last = history.at(-1)
  const people = await peopleNamed([last?.by ?? null])
  return {
    emergency,
    vehicles,
    pets,
    notes,
    identityMasked: identity && maskIdentity(identity.lastFour),
    changed: last ? { at: last.at, by: people.get(last.by)?.name ?? '' } : null,
  }
}

/** My own profile. */
export const myProfile: Verb<'privacy.myProfile'> = async (_input, call) => {
  const me = call.person
  return viewMine((await loadProfile(me._id)) ?? blankProfile(me._id))
}
