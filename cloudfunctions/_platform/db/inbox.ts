import type { InboxItem } from '@/contract'
import { _, collection } from '../cloud'

/** A message as it lies in a person's inbox; its id follows from case, entry and person, so it exists once. */
export type InboxDoc = Omit<InboxItem, 'id'> & {
  _id: string
  personId: string
  /** What became of the push: none was possible, wanted (perhaps sent when we crashed), sent, or refused with a code. */
  push: 'none' | 'wanted' | 'sent' | 'refused'
  pushCode: number | null
}

const inbox = collection<InboxDoc>('inbox')

/**
 * Lands messages; answers those that were not there before. One call, or one more per message when some had landed
 * already in an attempt that was cut off.
 */
export const land = async (docs: InboxDoc[]): Promise<InboxDoc[]> => {
  if (docs.length === 0 || (await inbox.insert(docs))) return docs
  const fresh: InboxDoc[] = []
  for (const doc of docs) {
    if (await inbox.insert([doc])) fresh.push(doc)
  }
  return fresh
}

export const markPush = (id: string, push: 'sent' | 'refused', pushCode: number | null): Promise<number> =>
  inbox.change({ _id: id }, { push, pushCode: _.set(pushCode) })

export const inboxOf = (personId: string, before: number, limit: number): Promise<InboxDoc[]> =>
  inbox.find({ where: { personId, order: _.lt(before) }, order: [['order', 'desc']], limit })

export const unreadOf = (personId: string): Promise<number> => inbox.count({ personId, read: false })

export const markRead = (personId: string, id: string | null): Promise<number> =>
  id === null
    ? inbox.changeAll({ personId, read: false }, { read: true })
    : inbox.change({ _id: id, personId }, { read: true })
