import { signIn } from '@/domain/people/account'
import { type Invitation, isStillMeant, keyOfInvitation, mayAccept } from '@/domain/people/invitation'
import { membershipIn, type Person } from '@/domain/people/person'
import { isDone, type PersonDeed } from '@/domain/people/record'
import type { AnyCall, OpenVerb } from '../../_platform/actions'
import { admit } from '../../_platform/admit'
import { changePerson } from '../../_platform/change-person'
import { loadInvitation, redeemInvitation } from '../../_platform/db/invitations'
import { isUnbound, personById } from '../../_platform/db/people'
import { Fault, refusal } from '../../_platform/fault'
import { viewMe } from './me'

/** Refused before the code is used up, so that nobody loses it to a mistake. */
const check = async (invitation: Invitation, deed: PersonDeed, { openid, person, now }: AnyCall): Promise<void> => {
  const { grant, personId } = invitation
  if (person && isDone(person, deed)) return
  const may = mayAccept(invitation, openid, now)
  if (!may.ok) throw refusal(may.reason)
  if (person && personId !== null && person._id !== personId) throw new Fault('WRONG_STATE', 'ALREADY_SIGNED_IN')
  if (person && grant?.kind === 'home' && membershipIn(person, grant.homeId, now)) throw refusal('ALREADY_MEMBER')
  const inviter = await personById(invitation.by)
  if (!inviter || !isStillMeant(invitation, inviter, now)) throw refusal('INVITATION_LAPSED')
}

const signInAs = async (personId: string, openid: string, deed: PersonDeed): Promise<Person> => {
  const registered = await personById(personId)
  if (!registered || registered.removedAt !== null) throw refusal('INVITATION_LAPSED')
  if (registered.openid === openid) return registered
  if (!isUnbound(registered)) throw refusal('INVITATION_USED')
  return changePerson(registered, deed, (one) => ({ ok: true, value: signIn(one, openid, deed) }))
}

/**
 * Takes an invitation up (A3): the caller becomes who was registered, or is given the place or post it offers. Safe to
 * repeat after a crash between its two writes. Refuses: an unknown code; one used, taken back, lapsed, or whose maker may
 * not give that any more; a caller who is somebody here already or belongs to the home already.
 */
export const acceptInvitation: OpenVerb<'people.acceptInvitation'> = async ({ code }, call) => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation) throw new Fault('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  const { openid, now } = call
  const { grant, personId, name, phone, by } = invitation
  const deed = { by, now, key: keyOfInvitation(invitation._id) }
  await check(invitation, deed, call)
  const mine = invitation.usedBy === openid
  if (!mine && !(await redeemInvitation(invitation._id, openid, now))) throw refusal('INVITATION_USED')
  const newcomer = { person: call.person, openid, name, phone, phoneProvenAt: null }
  if (grant) return viewMe(await admit(newcomer, grant, deed), now)
  return viewMe(await signInAs(personId ?? '', openid, deed), now)
}
