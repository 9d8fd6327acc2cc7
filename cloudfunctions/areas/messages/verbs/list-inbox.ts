import type { Verb } from '../../../platform/actions'
import { inboxOf, unreadOf } from '../../../store/messages/inbox'

/** My messages, newest first. Two reads. */
export const listInbox: Verb<'messages.listInbox'> = async ({ before }, call) => {
  const me = call.person
  const [{ docs, next }, unread] = await Promise.all([inboxOf(me._id, before), unreadOf(me._id)])
  const items = docs.map(
    ({ _id, rev: _rev, estateId: _estate, personId: _mine, card: _card, delivery: _delivery, ...item }) => ({
      id: _id,
      ...item,
    }),
  )
  return { items, unread, next }
}
