import { markRead as storeRead, unreadOf } from '../../_platform/db/inbox'
import { seenByHimself } from '../../_platform/db/unreached'
import { signedIn, type Verb } from '../../_platform/serve'

/** Marks one of my messages as read, those about a case, or all; what was read needs nobody to follow up. */
export const markRead: Verb<'messages.markRead'> = async (which, call) => {
  const me = signedIn(call)
  await Promise.all([storeRead(me._id, which), seenByHimself(me._id, which, call.now)])
  return { unread: await unreadOf(me._id) }
}
