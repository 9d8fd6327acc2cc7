import { receiptId } from '@/domain/broadcast/receipt'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { noteRead, receiptOf } from '../../../store/messages/broadcasts'
import { markRead } from '../../../store/messages/inbox'
import { viewFor } from './open'

/** 我已知晓: the first time stands, and the message counts as read. */
export const acknowledge: Verb<'broadcasts.acknowledge'> = async ({ id }, call) => {
  const me = call.person
  if (!(await receiptOf(id, me._id))) throw new AppError('NOT_FOUND')
  const mine = receiptId(id, me._id)
  await Promise.all([noteRead(mine, call.now), markRead(me._id, { id: mine, caseId: null })])
  return viewFor(id, call)
}
