import type { Verb } from '../../_platform/actions'
import { staffInvitations } from '../../_platform/db/invitations'
import { viewInvitation } from './view'

/** Invitations of colleagues to the manager's estate, newest first. */
export const listStaffInvitations: Verb<'invitations.listStaff'> = async (_input, call) => {
  const me = call.person
  return { invitations: (await staffInvitations(me.estateId)).map((one) => viewInvitation(one, call.now)) }
}
