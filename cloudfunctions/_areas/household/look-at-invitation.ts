import { invitationStanding } from '@/domain/people/invitation'
import type { OpenVerb } from '../../_platform/actions'
import { loadEstate } from '../../_platform/db/estates'
import { loadInvitation } from '../../_platform/db/invitations'
import { personById } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { viewInvitation } from './view'

/** What a code would give, for whoever holds it. */
export const lookAtInvitation: OpenVerb<'invitations.look'> = async ({ code }, call) => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation) throw new Fault('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  const [estate, inviter] = await Promise.all([loadEstate(invitation.estateId), personById(invitation.by)])
  const { kind, name, label, relation, duties } = viewInvitation(invitation, call.now)
  const standing = invitationStanding(invitation, call.now)
  return { kind, name, label, relation, duties, standing, estateName: estate.name, by: inviter?.name ?? '' }
}
