import type { CheckedInput } from '@/contract'
import type { Profile } from '@/domain/archive/profile'
import { commandOf, type Verb } from '../../_platform/actions'
import { fill } from '../../_platform/change-profile'
import { profileStore } from '../../_platform/db/profiles'
import { Fault } from '../../_platform/fault'
import { peopleNamed } from '../../_platform/names'
import { inhabitantFor } from './inhabitant'
import { viewProfile } from './view'

/** The desk sees the contact's number masked: one that was not typed anew stays. */
const contactOf = (given: CheckedInput<'archive.saveProfile'>['emergency'], before: Profile): Profile['emergency'] => {
  if (given === null) return null
  const phone = given.phone ?? before.emergency?.phone
  if (!phone) throw new Fault('BAD_INPUT', 'PHONE_WRONG', 'emergency')
  return { ...given, phone }
}

/** The desk writes down what a resident told; he sees who did. */
export const saveProfile: Verb<'archive.saveProfile'> = async (input, call) => {
  const me = call.person
  const person = await inhabitantFor(me, input.personId, call.now)
  const { key, personId: _whose, emergency, ...content } = input
  const deed = commandOf(call, me._id, key)
  const { after: profile } = await profileStore.change(person._id, deed, (before) =>
    fill({ ...content, emergency: contactOf(emergency, before) }, deed)(before),
  )
  return viewProfile(profile, await peopleNamed([profile.history.at(-1)?.by ?? null]))
}
