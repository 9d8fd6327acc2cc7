import { type Broadcast, follow } from '@/domain/broadcast/broadcast'
import { dropBroadcast, loadBroadcast, saveBroadcast } from '../../_platform/db/broadcasts'

const MOST_TRIES = 3

/**
 * Notes on the broadcast that this one corrects or ends that it does; the first to do so counts. Null when another one was
 * first: then this one has never been.
 */
export const settleFollowing = async (one: Broadcast, now: number): Promise<Broadcast | null> => {
  if (!one.follows) return one
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const first = await loadBroadcast(one.follows.id)
    if (!first || first.followedBy?.id === one._id) return one
    const followed = follow(first, one._id, one.follows.as, now)
    if (!followed.ok) {
      await dropBroadcast(one._id)
      return null
    }
    if (await saveBroadcast(first, followed.value)) return one
  }
  throw new Error(`broadcast ${one.follows.id} is written to by too many at once`)
}
