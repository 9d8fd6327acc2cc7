import { dutiesOf, isOffice } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { loadUnreached, openUnreachedIn, settleUnreached as store } from '../../_platform/db/unreached'
import { Fault } from '../../_platform/fault'

/** Notes how somebody was told after all (G3). The first word stands; saying it again changes nothing. */
export const settleUnreached: Verb<'unreached.settle'> = async ({ id, how, note }, call) => {
  const me = call.person
  const doc = await loadUnreached(id)
  if (!doc) throw new Fault('NOT_FOUND')
  if (!dutiesOf(me, doc.estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  if (doc.open) await store(id, { how, by: me._id, at: call.now, note })
  return { open: await openUnreachedIn(doc.estateId) }
}
