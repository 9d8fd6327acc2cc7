import { revoke } from '@/domain/people/invitation'
import type { Verb } from '../../_platform/actions'
import { invitationStore } from '../../_platform/db/invitations'
import { ownInvitation } from './own-invitation'
import { viewInvitation } from './view'

/** Takes an invitation back; one that was used stands. Taking it back twice is no mistake. */
export const revokeInvitation: Verb<'invitations.revoke'> = async ({ code }, call) => {
  const me = call.person
  const before = await ownInvitation(code, me, call.now)
  const deed = { by: me._id, now: call.now, key: null }
  const { after } = await invitationStore.change(before._id, deed, (one) => revoke(one, me._id, call.now), {
    loaded: before,
  })
  return viewInvitation(after, call.now)
}
