import { dutiesOf } from '@/domain/people/person'
import { staffInvitations } from '../../_platform/db/invitations'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'
import { viewInvitation } from './view'

/** Invitations of colleagues to the manager's estate, newest first. */
export const listStaffInvitations: Verb<'invitations.listStaff'> = async (_input, call) => {
  const me = signedIn(call)
  if (!dutiesOf(me, me.estateId).includes('manager')) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
  return { invitations: (await staffInvitations(me.estateId)).map((one) => viewInvitation(one, call.now)) }
}
