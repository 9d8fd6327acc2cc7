import { markRead as storeRead, unreadOf } from '../../_platform/db/inbox'
import { signedIn, type Verb } from '../../_platform/serve'

/** Marks one of my messages as read, or all of them. */
export const markRead: Verb<'messages.markRead'> = async ({ id }, call) => {
  const me = signedIn(call)
  await storeRead(me._id, id)
  return { unread: await unreadOf(me._id) }
}
