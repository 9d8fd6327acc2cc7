import type { Verb } from '../../_platform/actions'
import { changeProfile, fill } from '../../_platform/change-profile'
import { viewMine } from './my-profile'

/** I change my own profile. */
export const saveMyProfile: Verb<'privacy.saveMyProfile'> = async ({ key, ...content }, call) => {
  const me = call.person
  const deed = { by: me._id, now: call.now, key }
  return viewMine(await changeProfile(me._id, deed, fill(content, deed)))
}
