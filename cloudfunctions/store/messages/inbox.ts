import type { InboxItem } from '@/contract'
import type { RowPlace } from '@/domain/kernel/row-place'
import type { Delivery } from '@/domain/message/delivery'
import type { TemplateKey } from '@/domain/message/template'
import { _, collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { store } from '../store'

/** What leaves the app when a message is sent: nothing in it names a resident, a home or a phone. */
export type Card = { template: TemplateKey; data: Record<string, { value: string }>; group: string }

/** A message as it lies in a person's inbox; its id follows from case, entry and person, so it exists once. */
export type InboxDoc = Omit<InboxItem, 'id'> & {
  _id: string
  rev: number
  estateId: string
  personId: string
  /** Null: it lies in the inbox only. */
  card: Card | null
  delivery: Delivery
}

const inbox = collection<InboxDoc>('inbox')

/**
 * Stores messages in the inboxes; returns those that were not there before. One call, or a few more when some had landed already in an
 * attempt that was cut off: then each half is tried by itself.
 */
export const addToInbox = async (docs: InboxDoc[]): Promise<InboxDoc[]> => {
  if (docs.length === 0 || (await inbox.insert(docs))) return docs
  if (docs.length === 1) return []
  const half = Math.ceil(docs.length / 2)
  return [...(await addToInbox(docs.slice(0, half))), ...(await addToInbox(docs.slice(half)))]
}

/** How these messages stand: whether they were opened, and whether a push arrived. */
export const inboxStates = (ids: string[]): Promise<Pick<InboxDoc, '_id' | 'read' | 'delivery'>[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : inbox.find({ where: { _id: _.in(ids) }, limit: 1000, fields: ['read', 'delivery'] })

const messageStore = store(inbox)

/** Writes how the delivery stands now; null when somebody else has taken it over. */
export const saveDelivery = (doc: InboxDoc, delivery: Delivery): Promise<InboxDoc | null> =>
  messageStore.write(doc, { ...doc, delivery })

/** Messages whose delivery has to be looked after now, the earliest first. */
export const dueMessages = (now: number, limit: number): Promise<InboxDoc[]> =>
  inbox.find({ where: { 'delivery.wakeAt': _.lte(now) }, order: [['delivery.wakeAt', 'asc']], limit })

export const inboxOf = (personId: string, from: RowPlace | null): Promise<Paged<InboxDoc>> =>
  pageOf(inbox, { where: { personId }, by: 'order', direction: 'desc' }, from)

export const unreadOf = (personId: string): Promise<number> => inbox.count({ personId, read: false })

/** Which of a person's messages are meant: one, those about one case, or all. */
export type Which = { id: string | null; caseId: string | null }

export const markRead = (personId: string, { id, caseId }: Which): Promise<number> => {
  if (id !== null) return inbox.change({ _id: id, personId }, { read: true })
  return inbox.changeAll({ personId, read: false, ...(caseId !== null && { caseId }) }, { read: true })
}

/** What somebody was told of a case is taken back, whether he has read it or not. */
export const withdrawMessages = (personId: string, caseId: string): Promise<number> =>
  inbox.removeAll({ personId, caseId })
