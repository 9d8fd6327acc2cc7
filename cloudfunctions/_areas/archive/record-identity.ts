import { recorded } from '@/domain/archive/profile'
import { accept } from '@/domain/kernel/result'
import { isIdentityNumber, tidyIdentity } from '@/domain/privacy/identity'
import { commandOf, type Verb } from '../../_platform/actions'
import { profileStore } from '../../_platform/db/profiles'
import { Fault } from '../../_platform/fault'
import { sealIdentity } from '../../_platform/identity'
import { peopleNamed } from '../../_platform/names'
import { inhabitantFor } from './inhabitant'
import { viewProfile } from './view'

/** The desk records an identity number after seeing the card; it is sealed before it is stored (A5). */
export const recordIdentity: Verb<'archive.recordIdentity'> = async ({ key, personId, number }, call) => {
  const me = call.person
  const person = await inhabitantFor(me, personId, call.now)
  const tidy = tidyIdentity(number)
  if (!isIdentityNumber(tidy)) throw new Fault('BAD_INPUT', 'IDENTITY_WRONG', 'number')
  const identity = sealIdentity(person._id, tidy, call.now)
  const deed = commandOf(call, me._id, key)
  const { after } = await profileStore.change(person._id, deed, (before) =>
    accept(recorded({ ...before, identity }, deed, { what: 'identityRecorded' })),
  )
  return viewProfile(after, await peopleNamed([me._id]))
}
