import { type Profile, recorded } from '@/domain/home-profile/profile'
import { accept } from '@/domain/kernel/result'
import { commandOf, type Verb } from '../../../platform/actions'
import { profileStore } from '../../../store/people/profiles'
import { viewMine } from './my-profile'

/** My identity number goes out of the archive, at once. */
export const forgetIdentity: Verb<'privacy.forgetIdentity'> = async ({ key }, call) => {
  const me = call.person
  const act = commandOf(call, me._id, key)
  const without = (one: Profile) =>
    one.identity === null ? one : recorded({ ...one, identity: null }, act, { what: 'identityRemoved' })
  const { after } = await profileStore.change(me._id, act, (one) => accept(without(one)))
  return viewMine(after)
}
