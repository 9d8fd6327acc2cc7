import { isDone } from '@/domain/kernel/remembered'
import { accept, refuse } from '@/domain/kernel/result'
import { signIn } from '@/domain/people/account'
import { type Invitation, isStillMeant, keyOfInvitation, mayAccept, redeem } from '@/domain/people/invitation'
import { membershipIn, type Person } from '@/domain/people/person'
import type { PersonAct } from '@/domain/people/record'
import type { AnyCall, OpenVerb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { admission } from '../../../services/people/admit'
import { tellJoined } from '../../../services/people/tell-household'
import { changeTogether } from '../../../store/change-together'
import { invitationStore, loadInvitation } from '../../../store/people/invitations'
import { isUnbound, personById, personStore } from '../../../store/people/people'
import { viewMe } from './me'

/** Refused before the code is used up, so that nobody loses it to a mistake. */
const check = async (invitation: Invitation, act: PersonAct, { openid, person, now }: AnyCall): Promise<void> => {
  const { grant, personId } = invitation
  if (person && isDone(person, act)) return
  const may = mayAccept(invitation, openid, now)
  if (!may.ok) throw refusal(may.reason)
  if (person && personId !== null && person._id !== personId) throw new AppError('WRONG_STATE', 'ALREADY_SIGNED_IN')
  if (person && grant?.kind === 'home' && membershipIn(person, grant.homeId, now)) throw refusal('ALREADY_MEMBER')
  if (person?._id === invitation.by) throw refusal('NOT_YOURSELF')
  const inviter = await personById(invitation.by)
  if (!inviter || !isStillMeant(invitation, inviter, now)) throw refusal('INVITATION_LAPSED')
}

type Taken = { invitation: Invitation; person: Person }

/** Who was registered becomes the caller. */
const signInAs = (openid: string, act: PersonAct) => (registered: Person | null) => {
  if (!registered || registered.removedAt !== null) return refuse('INVITATION_LAPSED')
  if (registered.openid === openid) return accept(registered)
  return isUnbound(registered) ? accept(signIn(registered, openid, act)) : refuse('INVITATION_USED')
}

/**
 * Takes an invitation up (A3): the caller becomes who was registered, or is given the place or post it offers, in one write with
 * the code; the household hears of him. Refuses: an unknown code; one that he made himself (NOT_YOURSELF); one used, taken back, lapsed, or whose maker may not give that any more; a caller who is
 * somebody here already or belongs to the home already.
 */
export const acceptInvitation: OpenVerb<'people.acceptInvitation'> = async ({ code }, call) => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation) throw new AppError('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  const { openid, now } = call
  const { grant, personId, name, phone, by } = invitation
  const act = { by, now, key: keyOfInvitation(invitation._id) }
  await check(invitation, act, call)
  const newcomer = { person: call.person, openid, name, phone, phoneProvenAt: null }
  const taking = grant ? await admission(newcomer, grant, act) : null
  const give = taking?.give ?? signInAs(openid, act)
  const places = {
    invitation: invitationStore.at(invitation._id),
    person: personStore.at(taking?.personId ?? personId ?? ''),
  }
  const { after } = await changeTogether<Taken>(places, act, (found) => {
    const used = found.invitation ? redeem(found.invitation, openid, now) : refuse('INVITATION_LAPSED')
    if (!used.ok) return used
    const given = give(found.person)
    return given.ok ? accept({ invitation: used.value, person: given.value }) : given
  })
  if (grant?.kind === 'home' && after.person) await tellJoined(after.person, grant.homeId, now)
  return viewMe(after.person as Person, now)
}
