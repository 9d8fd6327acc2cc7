import { LIST_AFTER } from '@/domain/broadcast/broadcast'
import { loadBroadcast } from '../../store/messages/broadcasts'
import { carryUntil, remindUntil } from './carry'
import { listUnheardUntil } from './list-unheard'

/** What the clock does with a broadcast: carries it on, reminds, and lists in time whom nothing reached. */
export const broadcastOnClock = async (
  { broadcastId }: { broadcastId: string },
  _now: number,
  until: number,
): Promise<number | null> => {
  const clock = () => Date.now()
  const one = await loadBroadcast(broadcastId)
  if (!one) return null
  const carried = await carryUntil(one, clock, until)
  if (carried.cursor) return clock()
  const reminded = await remindUntil(carried, clock, until)
  if (reminded.reminders.some(({ cursor }) => cursor !== null)) return clock()
  if (reminded.listing === null) return null
  if (clock() < reminded.at + LIST_AFTER) return reminded.at + LIST_AFTER
  return (await listUnheardUntil(reminded, clock, until)).listing === null ? null : clock()
}
