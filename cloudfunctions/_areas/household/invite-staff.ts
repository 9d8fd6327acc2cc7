import { dutiesOf } from '@/domain/people/person'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'
import { issue } from './issue'

/** A manager invites a colleague into the estate his screens stand in (A4). */
export const inviteStaff: Verb<'invitations.inviteStaff'> = async ({ key, name, phone, duties, skills }, call) => {
  const me = signedIn(call)
  const { estateId } = me
  if (!dutiesOf(me, estateId).includes('manager')) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
  const grant = { kind: 'staff', estateId, duties, skills } as const
  const about = { name, phone: phone ?? '', by: me._id, personId: null, homeId: null }
  return issue({ kind: 'staff', estateId, grant, ...about }, key, call.now)
}
