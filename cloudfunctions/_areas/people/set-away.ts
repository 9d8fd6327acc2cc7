import type { Verb } from '../../_platform/actions'
import { plan } from '../../_platform/db/chores'
import { savePerson } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { viewMe } from './me'

/** Staff put themselves aside from dispatch for a while, or come back; what they have not accepted goes to others. */
export const setAway: Verb<'people.setAway'> = async ({ away }, call) => {
  const me = call.person
  if (!me.staff) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const after = { ...me, staff: { ...me.staff, away } }
  if (!(await savePerson(me, after))) throw new Fault('CONFLICT')
  if (away) {
    const id = `away:${me._id}`
    await plan({ id, kind: 'handOn', at: call.now, data: { personId: me._id } }, call.now)
  }
  return viewMe(after, call.now)
}
