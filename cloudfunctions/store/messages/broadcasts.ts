import type { Broadcast } from '@/domain/broadcast/broadcast'
import type { StoredBroadcast } from '@/domain/broadcast/migrate-broadcast'
import { type Receipt, receiptId, type Stand, stands, type Tally, tallyOf } from '@/domain/broadcast/receipt'
import type { RowPlace } from '@/domain/kernel/row-place'
import { _, collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { store } from '../store'

const broadcasts = collection<Broadcast>('broadcasts')
const stored = collection<StoredBroadcast>('broadcasts')
const receipts = collection<Receipt>('receipts')

export const addBroadcast = (one: Broadcast): Promise<boolean> => broadcasts.insert([one])
export const loadBroadcast = (id: string): Promise<Broadcast | null> => broadcasts.get(id)

export const broadcastsByIds = (ids: string[]): Promise<Broadcast[]> =>
  ids.length === 0 ? Promise.resolve([]) : broadcasts.find({ where: { _id: _.in(ids) } })

/** Broadcasts of an estate, newest first. */
export const broadcastsIn = (estateId: string, from: RowPlace | null): Promise<Paged<Broadcast>> =>
  pageOf(broadcasts, { where: { estateId }, by: 'at', direction: 'desc' }, from)

/** Every broadcast, in whatever shape it was written, in the order of their ids. */
export const broadcastsAfter = (id: string, limit: number): Promise<StoredBroadcast[]> =>
  stored.find({ where: { _id: _.gt(id) }, order: [['_id', 'asc']], limit })

export const broadcastStore = store(broadcasts)

/** Notes that so many people have it, each once. One call, two more when some had been noted in an attempt that was cut off. */
export const addReceipts = async (docs: Receipt[]): Promise<void> => {
  if (docs.length === 0 || (await receipts.insert(docs))) return
  const ids = docs.map(({ _id }) => _id)
  const found = await receipts.find({ where: { _id: _.in(ids) }, limit: 1000, fields: ['stand'] })
  const there = new Set(found.map(({ _id }) => _id))
  await addReceipts(docs.filter(({ _id }) => !there.has(_id)))
}

export const receiptOf = (broadcastId: string, personId: string): Promise<Receipt | null> =>
  receipts.get(receiptId(broadcastId, personId))

/** The latest broadcasts that a person got. */
export const receiptsOf = (personId: string, limit: number): Promise<Receipt[]> =>
  receipts.find({ where: { personId }, order: [['at', 'desc']], limit })

type Which = { stand: readonly Stand[]; building?: string }

/** Receipts in the order of the homes, from a place on; `size` at a time, else a page of the contract. */
export const receiptsAfter = (
  broadcastId: string,
  { stand, building }: Which,
  from: RowPlace | null,
  size?: number,
): Promise<Paged<Receipt>> => {
  const where = { broadcastId, stand: _.in([...stand]), ...(building !== undefined && { building }) }
  return pageOf(receipts, { where, by: 'order', direction: 'asc' }, from, size)
}

/** Moves those of these receipts on that stand where they are thought to stand. */
export const moveReceipts = (ids: string[], from: readonly Stand[], to: Stand): Promise<number> =>
  ids.length === 0 ? Promise.resolve(0) : receipts.changeAll({ _id: _.in(ids), stand: _.in([...from]) }, { stand: to })

/** He says that he knows of it; the first time stands. */
export const noteRead = (id: string, at: number): Promise<number> =>
  receipts.change({ _id: id, stand: _.neq('read') }, { stand: 'read', readAt: at })

/** Somebody told him; who has read it himself stays so. */
export const noteTold = (id: string, told: NonNullable<Receipt['told']>): Promise<number> =>
  receipts.change({ _id: id, stand: _.in(['sent', 'pushed', 'listed']) }, { stand: 'told', told: _.set(told) })

/** Counted, never kept. One read. */
export const tallyIn = async (broadcastId: string): Promise<Tally> => {
  const counts = await receipts.tally({ broadcastId }, 'stand')
  return tallyOf(Object.fromEntries(stands.map((stand) => [stand, counts.get(stand) ?? 0])) as Record<Stand, number>)
}
