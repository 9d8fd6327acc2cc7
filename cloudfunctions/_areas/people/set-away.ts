import { accept } from '@/domain/kernel/result'
import type { Verb } from '../../_platform/actions'
import { plan } from '../../_platform/db/chores'
import { personStore } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { viewMe } from './me'

/** Staff put themselves aside from dispatch for a while, or come back; what they have not accepted goes to others. */
export const setAway: Verb<'people.setAway'> = async ({ away }, call) => {
  const me = call.person
  if (!me.staff) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  const deed = { by: me._id, now: call.now, key: null }
  const { after } = await personStore.change(
    me._id,
    deed,
    (one) => accept(one.staff ? { ...one, staff: { ...one.staff, away } } : one),
    { loaded: me },
  )
  if (away) {
    const id = `away:${me._id}`
    await plan({ id, kind: 'handOn', at: call.now, data: { personId: me._id } }, call.now)
  }
  return viewMe(after, call.now)
}
