import { receiptId } from '@/domain/broadcast/receipt'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { receiptOf, noteTold as store } from '../../../store/messages/broadcasts'
import { broadcastFor } from '../authorised'
import { viewProgress } from '../view'

/** Notes that somebody was told in person or by phone; the first word stands. */
export const noteTold: Verb<'broadcasts.noteTold'> = async ({ id, personId }, call) => {
  const { me, one } = await broadcastFor(call, id)
  if (!(await receiptOf(id, personId))) throw new AppError('NOT_FOUND')
  await store(receiptId(id, personId), { by: me._id, at: call.now })
  return viewProgress(one, me, call.now)
}
