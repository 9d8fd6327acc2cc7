import { loadInvitation, redeemInvitation } from '../../_platform/db/estates'
import { bindOpenid, personById } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import type { Verb } from '../../_platform/serve'
import { viewMe } from './me'

/**
 * Binds the caller to the person the code was made for (A3). Safe to repeat after a crash between its two writes. Refuses:
 * unknown or expired code, a used one, and a caller who is somebody here already.
 */
export const acceptInvitation: Verb<'people.acceptInvitation'> = async ({ code }, call) => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation) throw new Fault('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  if (call.person && call.person._id !== invitation.personId) throw new Fault('WRONG_STATE', 'ALREADY_SIGNED_IN')
  const mine = invitation.usedBy === call.openid
  if (!mine && !(await redeemInvitation(invitation._id, call.openid, call.now))) {
    throw new Fault('WRONG_STATE', 'INVITATION_USED', 'code')
  }
  await bindOpenid(invitation.personId, call.openid)
  const person = await personById(invitation.personId)
  if (person?.openid !== call.openid) throw new Fault('WRONG_STATE', 'INVITATION_USED', 'code')
  return viewMe(person, call.now)
}
