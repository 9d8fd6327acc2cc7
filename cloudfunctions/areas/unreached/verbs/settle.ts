import { dutiesOf, isOffice } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { refuseDoubted } from '../../../services/content'
import { loadUnreached, openUnreachedIn, settleUnreached as store } from '../../../store/messages/unreached'

/** Notes how somebody was told after all (G3). The first word stands; saying it again changes nothing. */
export const settle: Verb<'unreached.settle'> = async ({ id, how, note }, call) => {
  const me = call.person
  const doc = await loadUnreached(id)
  if (!doc) throw new AppError('NOT_FOUND')
  if (!dutiesOf(me, doc.estateId).some(isOffice)) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  await refuseDoubted([note], call, 'note')
  if (doc.open) await store(id, { how, by: me._id, at: call.now, note })
  return { open: await openUnreachedIn(doc.estateId) }
}
