import { household as wire } from '@/contract/people/household'
import { invitations } from '@/contract/people/invitations'
import { anybody, area, here, known } from '../../platform/actions'
import { addResident } from './verbs/add-resident'
import { changeEndDate } from './verbs/change-end-date'
import { drawInvitation } from './verbs/draw-invitation'
import { endMembership } from './verbs/end-membership'
import { get } from './verbs/get'
import { invite } from './verbs/invite'
import { inviteRegistered } from './verbs/invite-registered'
import { inviteStaff } from './verbs/invite-staff'
import { listStaffInvitations } from './verbs/list-staff-invitations'
import { lookAtInvitation } from './verbs/look-at-invitation'
import { revokeInvitation } from './verbs/revoke-invitation'

/** What can be asked about household, and by whom. */
export const actions = area(
  { ...wire, ...invitations },
  {
    'household.get': { may: known, run: get },
    'household.invite': { may: known, run: invite },
    'household.addResident': { may: known, run: addResident },
    'household.endMembership': { may: known, run: endMembership },
    'household.changeEndDate': { may: known, run: changeEndDate },
    'household.lookAtInvitation': { may: anybody, run: lookAtInvitation },
    'household.revokeInvitation': { may: known, run: revokeInvitation },
    'household.drawInvitation': { may: known, run: drawInvitation },
    'household.inviteRegistered': { may: known, run: inviteRegistered },
    'household.inviteStaff': { may: here(['manager'], 'MANAGER_ONLY'), run: inviteStaff },
    'household.listStaffInvitations': { may: here(['manager'], 'MANAGER_ONLY'), run: listStaffInvitations },
  },
)
