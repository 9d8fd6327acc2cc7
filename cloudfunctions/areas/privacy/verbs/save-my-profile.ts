import { commandOf, type Verb } from '../../../platform/actions'
import { refuseDoubted } from '../../../services/content'
import { fill, writtenIn } from '../../../services/people/change-profile'
import { profileStore } from '../../../store/people/profiles'
import { viewMine } from './my-profile'

/** I change my own profile. */
export const saveMyProfile: Verb<'privacy.saveMyProfile'> = async ({ key, ...content }, call) => {
  const me = call.person
  await refuseDoubted(writtenIn(content), call, 'notes')
  const act = commandOf(call, me._id, key)
  return viewMine((await profileStore.change(me._id, act, fill(content, act))).after)
}
