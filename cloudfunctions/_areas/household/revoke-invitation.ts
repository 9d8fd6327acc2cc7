import { revoke } from '@/domain/people/invitation'
import { invitationStore } from '../../_platform/db/invitations'
import { signedIn, type Verb } from '../../_platform/serve'
import { ownInvitation } from './own-invitation'
import { viewInvitation } from './view'

/** Takes an invitation back; one that was used stands. Taking it back twice is no mistake. */
export const revokeInvitation: Verb<'invitations.revoke'> = async ({ code }, call) => {
  const me = signedIn(call)
  const before = await ownInvitation(code, me, call.now)
  const deed = { by: me._id, now: call.now, key: null }
  const { after } = await invitationStore.change(before._id, deed, (one) => revoke(one, me._id, call.now), {
    loaded: before,
  })
  return viewInvitation(after, call.now)
}
