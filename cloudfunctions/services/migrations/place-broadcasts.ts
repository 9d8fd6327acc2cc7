import type { Broadcast } from '@/domain/broadcast/broadcast'
import { migrateBroadcast } from '@/domain/broadcast/migrate-broadcast'
import { broadcastStore, broadcastsAfter } from '../../store/messages/broadcasts'
import type { Migration } from './migration'

const PAGE = 50

/** Brings broadcasts that are still on their way to places in lists. One that is written meanwhile is tried again with the next run. */
export const placeBroadcasts: Migration = async (until) => {
  let isAll = true
  for (let after = ''; ; ) {
    const page = await broadcastsAfter(after, PAGE)
    for (const one of page) {
      if (Date.now() >= until) return false
      const placed = migrateBroadcast(one)
      if (placed && !(await broadcastStore.write(one as unknown as Broadcast, placed))) isAll = false
    }
    if (page.length < PAGE) return isAll
    after = page.at(-1)?._id ?? after
  }
}
