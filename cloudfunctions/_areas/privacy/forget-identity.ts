import { recorded } from '@/domain/archive/profile'
import type { Verb } from '../../_platform/actions'
import { changeProfile } from '../../_platform/change-profile'
import { viewMine } from './my-profile'

/** My identity number goes out of the archive, at once. */
export const forgetIdentity: Verb<'privacy.forgetIdentity'> = async ({ key }, call) => {
  const me = call.person
  const deed = { by: me._id, now: call.now, key }
  const profile = await changeProfile(me._id, deed, (before) =>
    before.identity === null ? before : recorded({ ...before, identity: null }, deed, { what: 'identityRemoved' }),
  )
  return viewMine(profile)
}
