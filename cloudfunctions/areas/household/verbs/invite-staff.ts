import type { Verb } from '../../../platform/actions'
import { refuseDoubted } from '../../../services/content'
import { issue } from '../issue'

/** A manager invites a colleague into the estate his screens stand in (A4). */
export const inviteStaff: Verb<'household.inviteStaff'> = async ({ key, name, phone, duties, skills }, call) => {
  const me = call.person
  const { estateId } = me
  await refuseDoubted([name], call, 'name')
  const grant = { kind: 'staff', estateId, duties, skills } as const
  const about = { name, phone: phone ?? '', by: me._id, personId: null, homeId: null }
  return issue({ kind: 'staff', estateId, grant, ...about }, key, call)
}
