import type { Verb } from '../../_platform/actions'
import { revokeInvitation as revoke } from '../../_platform/db/invitations'
import { refusal } from '../../_platform/fault'
import { ownInvitation } from './own-invitation'
import { viewInvitation } from './view'

/** Takes an invitation back; one that was used stands. Taking it back twice is no mistake. */
export const revokeInvitation: Verb<'invitations.revoke'> = async ({ code }, call) => {
  const me = call.person
  const before = await ownInvitation(code, me, call.now)
  if (before.revokedAt !== null) return viewInvitation(before, call.now)
  if (!(await revoke(before._id, me._id, call.now))) throw refusal('INVITATION_USED')
  return viewInvitation({ ...before, revokedAt: call.now, revokedBy: me._id }, call.now)
}
