import { type Invitation, mayRevoke } from '@/domain/people/invitation'
import type { Person } from '@/domain/people/person'
import { loadInvitation } from '../../_platform/db/invitations'
import { Fault } from '../../_platform/fault'

/** An invitation for who may take it back or show it; to everybody else it is an unknown one. */
export const ownInvitation = async (code: string, me: Person, now: number): Promise<Invitation> => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation || !mayRevoke(invitation, me, now)) throw new Fault('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  return invitation
}
