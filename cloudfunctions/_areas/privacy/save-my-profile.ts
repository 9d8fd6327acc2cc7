import { commandOf, type Verb } from '../../_platform/actions'
import { fill } from '../../_platform/change-profile'
import { profileStore } from '../../_platform/db/profiles'
import { viewMine } from './my-profile'

/** I change my own profile. */
export const saveMyProfile: Verb<'privacy.saveMyProfile'> = async ({ key, ...content }, call) => {
  const me = call.person
  const deed = commandOf(call, me._id, key)
  return viewMine((await profileStore.change(me._id, deed, fill(content, deed))).after)
}
