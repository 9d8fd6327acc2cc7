import { changeProfile, fill } from '../../_platform/change-profile'
import { signedIn, type Verb } from '../../_platform/serve'
import { viewMine } from './my-profile'

/** I change my own profile. */
export const saveMyProfile: Verb<'privacy.saveMyProfile'> = async ({ key, ...content }, call) => {
  const me = signedIn(call)
  const deed = { by: me._id, now: call.now, key }
  return viewMine(await changeProfile(me._id, deed, fill(content, deed)))
}
