import type { CheckedInput } from '@/contract'
import type { Profile } from '@/domain/home-profile/profile'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { refuseDoubted } from '../../../services/content'
import { fill, writtenIn } from '../../../services/people/change-profile'
import { peopleNamed } from '../../../services/people/names'
import { profileStore } from '../../../store/people/profiles'
import { inhabitantFor } from '../inhabitant'
import { viewProfile } from '../view'

/** The desk sees the contact's number masked: one that was not typed anew stays. */
const contactOf = (
  given: CheckedInput<'homeProfiles.saveProfile'>['emergency'],
  before: Profile,
): Profile['emergency'] => {
  if (given === null) return null
  const phone = given.phone ?? before.emergency?.phone
  if (!phone) throw new AppError('BAD_INPUT', 'PHONE_WRONG', 'emergency')
  return { ...given, phone }
}

/** The desk writes down what a resident told; he sees who did. */
export const saveProfile: Verb<'homeProfiles.saveProfile'> = async (input, call) => {
  const me = call.person
  const person = await inhabitantFor(me, input.personId, call.now)
  const { key, personId: _whose, emergency, ...content } = input
  await refuseDoubted(writtenIn({ ...content, emergency }), call, 'notes')
  const act = commandOf(call, me._id, key)
  const { after: profile } = await profileStore.change(person._id, act, (before) =>
    fill({ ...content, emergency: contactOf(emergency, before) }, act)(before),
  )
  return viewProfile(profile, await peopleNamed([profile.history.at(-1)?.by ?? null]))
}
