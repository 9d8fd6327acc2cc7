import { accept } from '@/domain/kernel/result'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { plan } from '../../../store/jobs'
import { personStore } from '../../../store/people/people'
import { viewMe } from './me'

/** Staff put themselves aside from dispatch for a while, or come back; what they have not accepted goes to others. */
export const setAway: Verb<'people.setAway'> = async ({ away }, call) => {
  const me = call.person
  if (!me.staff) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  const act = { by: me._id, now: call.now, key: null }
  const { after } = await personStore.change(
    me._id,
    act,
    (one) => accept(one.staff ? { ...one, staff: { ...one.staff, away } } : one),
    { loaded: me },
  )
  if (away) {
    const id = `away:${me._id}`
    await plan({ id, kind: 'handOn', at: call.now, data: { personId: me._id } }, call.now)
  }
  return viewMe(after, call.now)
}
