import type { Me } from '@/contract'
import { broadcastTitle } from '@/copy/messages/broadcast'
import { isLive } from '@/domain/broadcast/broadcast'
import type { Estate } from '../../store/estate/estates'
import { broadcastsByIds, receiptsOf } from '../../store/messages/broadcasts'

/** More than may be in sight of one person at once. */
const LATEST = 10

/**
 * The broadcast that is to stand on somebody's home page: the newest in sight, one that he has not read before others. Two
 * reads while an estate of his has one in sight, else none.
 */
export const liveBroadcast = async (personId: string, estates: Estate[], now: number): Promise<Me['broadcast']> => {
  if (!estates.some(({ broadcastUntil = 0 }) => now < broadcastUntil)) return null
  const receipts = await receiptsOf(personId, LATEST)
  const found = await broadcastsByIds(receipts.map(({ broadcastId }) => broadcastId))
  const live = receipts.flatMap(({ broadcastId, stand }) => {
    const one = found.find(({ _id }) => _id === broadcastId)
    return one && isLive(one, now) ? [{ one, read: stand === 'read' }] : []
  })
  const shown = live.find(({ read }) => !read) ?? live[0]
  return shown ? { id: shown.one._id, title: broadcastTitle(shown.one.kind, shown.one.follows?.as ?? null) } : null
}
