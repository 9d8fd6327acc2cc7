import { recorded } from '@/domain/archive/profile'
import { isIdentityNumber, tidyIdentity } from '@/domain/privacy/identity'
import type { Verb } from '../../_platform/actions'
import { changeProfile } from '../../_platform/change-profile'
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
  const deed = { by: me._id, now: call.now, key }
  const profile = await changeProfile(person._id, deed, (before) =>
    recorded({ ...before, identity }, deed, { what: 'identityRecorded' }),
  )
  return viewProfile(profile, await peopleNamed([me._id]))
}
