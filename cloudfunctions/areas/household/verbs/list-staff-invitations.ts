import type { Verb } from '../../../platform/actions'
import { staffInvitations } from '../../../store/people/invitations'
import { viewInvitation } from '../view'

/** Invitations of colleagues to the manager's estate, newest first. */
export const listStaffInvitations: Verb<'household.listStaffInvitations'> = async (_input, call) => {
  const me = call.person
  return { invitations: (await staffInvitations(me.estateId)).map((one) => viewInvitation(one, call.now)) }
}
