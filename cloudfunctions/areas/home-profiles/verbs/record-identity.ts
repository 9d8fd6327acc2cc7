import { recorded } from '@/domain/home-profile/profile'
import { accept } from '@/domain/kernel/result'
import { isIdentityNumber, tidyIdentity } from '@/domain/privacy/identity'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { sealIdentity } from '../../../platform/identity'
import { peopleNamed } from '../../../services/people/names'
import { profileStore } from '../../../store/people/profiles'
import { inhabitantFor } from '../inhabitant'
import { viewProfile } from '../view'

/** The desk records an identity number after seeing the card; it is sealed before it is stored (A5). */
export const recordIdentity: Verb<'homeProfiles.recordIdentity'> = async ({ key, personId, number }, call) => {
  const me = call.person
  const person = await inhabitantFor(me, personId, call.now)
  const tidy = tidyIdentity(number)
  if (!isIdentityNumber(tidy)) throw new AppError('BAD_INPUT', 'IDENTITY_WRONG', 'number')
  const identity = sealIdentity(person._id, tidy, call.now)
  const act = commandOf(call, me._id, key)
  const { after } = await profileStore.change(person._id, act, (before) =>
    accept(recorded({ ...before, identity }, act, { what: 'identityRecorded' })),
  )
  return viewProfile(after, await peopleNamed([me._id]))
}
