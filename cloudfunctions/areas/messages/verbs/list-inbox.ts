import { limits } from '@/contract'
import type { Verb } from '../../../platform/actions'
import { inboxOf, unreadOf } from '../../../store/messages/inbox'

/** My messages, newest first. Two reads. */
export const listInbox: Verb<'messages.listInbox'> = async ({ before }, call) => {
  const me = call.person
  const [found, unread] = await Promise.all([
    inboxOf(me._id, before ?? Number.MAX_SAFE_INTEGER, limits.page + 1),
    unreadOf(me._id),
  ])
  const items = found
    .slice(0, limits.page)
    .map(({ _id, rev: _rev, estateId: _estate, personId: _mine, card: _card, delivery: _delivery, ...item }) => ({
      id: _id,
      ...item,
    }))
  return { items, unread, more: found.length > limits.page }
}
