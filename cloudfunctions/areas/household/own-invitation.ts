import { type Invitation, mayRevoke } from '@/domain/people/invitation'
import type { Person } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { loadInvitation } from '../../store/people/invitations'

/** An invitation for who may take it back or show it; to everybody else it is an unknown one. */
export const ownInvitation = async (code: string, me: Person, now: number): Promise<Invitation> => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation || !mayRevoke(invitation, me, now)) throw new AppError('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  return invitation
}
