import { invitations as wire } from '@/contract/invitations'
import { anybody, area, here, known } from '../../_platform/actions'
import { drawInvitation } from './draw-invitation'
import { inviteRegistered } from './invite-registered'
import { inviteStaff } from './invite-staff'
import { listStaffInvitations } from './list-staff-invitations'
import { lookAtInvitation } from './look-at-invitation'
import { revokeInvitation } from './revoke-invitation'

/** What can be asked about invitations, and by whom. */
export const actions = area(wire, {
  'invitations.look': { may: anybody, run: lookAtInvitation },
  'invitations.revoke': { may: known, run: revokeInvitation },
  'invitations.draw': { may: known, run: drawInvitation },
  'invitations.inviteRegistered': { may: known, run: inviteRegistered },
  'invitations.inviteStaff': { may: here(['manager'], 'MANAGER_ONLY'), run: inviteStaff },
  'invitations.listStaff': { may: here(['manager'], 'MANAGER_ONLY'), run: listStaffInvitations },
})
