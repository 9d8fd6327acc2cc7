import { revoke } from '@/domain/people/invitation'
import type { Verb } from '../../../platform/actions'
import { invitationStore } from '../../../store/people/invitations'
import { ownInvitation } from '../own-invitation'
import { viewInvitation } from '../view'

/** Takes an invitation back; one that was used stands. Taking it back twice is no mistake. */
export const revokeInvitation: Verb<'household.revokeInvitation'> = async ({ code }, call) => {
  const me = call.person
  const before = await ownInvitation(code, me, call.now)
  const act = { by: me._id, now: call.now, key: null }
  const { after } = await invitationStore.change(before._id, act, (one) => revoke(one, me._id, call.now), {
    loaded: before,
  })
  return viewInvitation(after, call.now)
}
