import type { InvitationView } from '@/contract'
import { INVITATION_LIFE_MS, type Invitation } from '@/domain/people/invitation'
import { type Call, commandOf } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { codeFromKey } from '../../platform/ids'
import { addInvitations, loadInvitation } from '../../store/people/invitations'
import { created, madeBefore } from '../../store/store'
import { viewInvitation } from './view'

type NewInvitation = Pick<Invitation, 'kind' | 'estateId' | 'homeId' | 'grant' | 'personId' | 'name' | 'phone' | 'by'>

/** Writes a one-time invitation; the same command again answers with the one that is there; its key with other content is a conflict. */
export const issue = async (about: NewInvitation, key: string, call: Call): Promise<InvitationView> => {
  const { now } = call
  const act = commandOf(call, about.by, key)
  const written: Invitation = {
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
  const invitation = created(written, act)
  if (await addInvitations([invitation])) return viewInvitation(invitation, now)
  const there = await loadInvitation(invitation._id)
  if (!there || there.by !== about.by) throw new AppError('CONFLICT')
  return viewInvitation(madeBefore(there, act, true), now)
}
