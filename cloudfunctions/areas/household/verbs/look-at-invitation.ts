import { invitationStanding } from '@/domain/people/invitation'
import type { OpenVerb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { loadEstate } from '../../../store/estate/estates'
import { loadInvitation } from '../../../store/people/invitations'
import { personById } from '../../../store/people/people'
import { viewInvitation } from '../view'

/** What a code would give, for whoever holds it. */
export const lookAtInvitation: OpenVerb<'household.lookAtInvitation'> = async ({ code }, call) => {
  const invitation = await loadInvitation(code.toUpperCase())
  if (!invitation) throw new AppError('NOT_FOUND', 'INVITATION_UNKNOWN', 'code')
  const [estate, inviter] = await Promise.all([loadEstate(invitation.estateId), personById(invitation.by)])
  const { kind, name, label, relation, duties } = viewInvitation(invitation, call.now)
  const standing = invitationStanding(invitation, call.now)
  return { kind, name, label, relation, duties, standing, estateName: estate.name, by: inviter?.name ?? '' }
}
