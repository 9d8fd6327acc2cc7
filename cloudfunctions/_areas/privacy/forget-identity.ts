import { type Profile, recorded } from '@/domain/archive/profile'
import { accept } from '@/domain/kernel/result'
import { commandOf, type Verb } from '../../_platform/actions'
import { profileStore } from '../../_platform/db/profiles'
import { viewMine } from './my-profile'

/** My identity number goes out of the archive, at once. */
export const forgetIdentity: Verb<'privacy.forgetIdentity'> = async ({ key }, call) => {
  const me = call.person
  const deed = commandOf(call, me._id, key)
  const without = (one: Profile) =>
    one.identity === null ? one : recorded({ ...one, identity: null }, deed, { what: 'identityRemoved' })
  const { after } = await profileStore.change(me._id, deed, (one) => accept(without(one)))
  return viewMine(after)
}
