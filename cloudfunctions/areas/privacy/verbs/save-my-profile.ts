import { commandOf, type Verb } from '../../../platform/actions'
import { fill } from '../../../services/people/change-profile'
import { profileStore } from '../../../store/people/profiles'
import { viewMine } from './my-profile'

/** I change my own profile. */
export const saveMyProfile: Verb<'privacy.saveMyProfile'> = async ({ key, ...content }, call) => {
  const me = call.person
  const act = commandOf(call, me._id, key)
  return viewMine((await profileStore.change(me._id, act, fill(content, act))).after)
}
