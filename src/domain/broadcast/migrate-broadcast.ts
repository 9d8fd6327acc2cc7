import type { RowPlace } from '../kernel/row-place'
import type { Broadcast, Reminder } from './broadcast'

type Former = number | RowPlace | null

/** A broadcast as it is stored: before rows had places of their own it went on from the order of the last receipt alone. */
export type StoredBroadcast = Omit<Broadcast, 'listing' | 'reminders'> & {
  listing: Former
  reminders: (Omit<Reminder, 'cursor'> & { cursor: Former })[]
}

/** Behind every receipt of that order, as before. */
const placeOf = (former: Former): RowPlace | null =>
  typeof former === 'number' ? { value: former, id: '\uffff' } : former

/** Returns a stored broadcast with places for whatever it still goes through; null when it has them already. */
export const migrateBroadcast = (stored: StoredBroadcast): Broadcast | null => {
  const cursors = stored.reminders.map(({ cursor }) => cursor)
  if (![stored.listing, ...cursors].some((former) => typeof former === 'number')) return null
  const reminders = stored.reminders.map((one) => ({ ...one, cursor: placeOf(one.cursor) }))
  return { ...stored, listing: placeOf(stored.listing), reminders }
}
