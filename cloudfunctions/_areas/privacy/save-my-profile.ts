import { fill } from '../../_platform/change-profile'
import { profileStore } from '../../_platform/db/profiles'
import { commandOf, signedIn, type Verb } from '../../_platform/serve'
import { viewMine } from './my-profile'

/** I change my own profile. */
export const saveMyProfile: Verb<'privacy.saveMyProfile'> = async ({ key, ...content }, call) => {
  const me = signedIn(call)
  const deed = commandOf(call, me._id, key)
  return viewMine((await profileStore.change(me._id, deed, fill(content, deed))).after)
}
