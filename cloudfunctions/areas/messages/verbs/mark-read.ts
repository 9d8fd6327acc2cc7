import type { Verb } from '../../../platform/actions'
import { markRead as storeRead, unreadOf } from '../../../store/messages/inbox'
import { seenByHimself } from '../../../store/messages/unreached'

/** Marks one of my messages as read, those about a case, or all; what was read needs nobody to follow up. */
export const markRead: Verb<'messages.markRead'> = async (which, call) => {
  const me = call.person
  await Promise.all([storeRead(me._id, which), seenByHimself(me._id, which, call.now)])
  return { unread: await unreadOf(me._id) }
}
