import { receiptId } from '@/domain/broadcast/receipt'
import type { Verb } from '../../_platform/actions'
import { receiptOf, noteTold as store } from '../../_platform/db/broadcasts'
import { Fault } from '../../_platform/fault'
import { broadcastFor } from './authorised'
import { viewProgress } from './view'

/** Notes that somebody was told in person or by phone; the first word stands. */
export const noteTold: Verb<'broadcasts.noteTold'> = async ({ id, personId }, call) => {
  const { me, one } = await broadcastFor(call, id)
  if (!(await receiptOf(id, personId))) throw new Fault('NOT_FOUND')
  await store(receiptId(id, personId), { by: me._id, at: call.now })
  return viewProgress(one, me, call.now)
}
