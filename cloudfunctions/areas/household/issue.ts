import type { InvitationView } from '@/contract'
import { isDone } from '@/domain/kernel/remembered'
import { INVITATION_LIFE_MS, type Invitation } from '@/domain/people/invitation'
import { AppError } from '../../platform/app-error'
import { codeFromKey } from '../../platform/ids'
import { addInvitations, loadInvitation } from '../../store/people/invitations'
import { viewInvitation } from './view'

type NewInvitation = Pick<Invitation, 'kind' | 'estateId' | 'homeId' | 'grant' | 'personId' | 'name' | 'phone' | 'by'>

/** Writes a one-time invitation; the same key again answers with the one that is there. */
export const issue = async (about: NewInvitation, key: string, now: number): Promise<InvitationView> => {
  const invitation: Invitation = {
    _id: codeFromKey(about.by, key),
    ...about,
    key,
    createdAt: now,
    expiresAt: now + INVITATION_LIFE_MS,
    usedBy: null,
    usedAt: null,
    revokedAt: null,
    revokedBy: null,
    rev: 0,
  }
  if (await addInvitations([invitation])) return viewInvitation(invitation, now)
  const there = await loadInvitation(invitation._id)
  if (!there || !isDone({ history: [there] }, { by: about.by, key })) throw new AppError('CONFLICT')
  return viewInvitation(there, now)
}
