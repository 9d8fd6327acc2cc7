import { resume } from '@/domain/message/delivery'
import { emptyLedger } from '@/domain/message/ledger'
import { EMERGENCY } from '@/domain/message/reach'
import { armClock } from '../../../platform/wechat'
import { dueMessages, type InboxDoc, saveDelivery } from '../../../store/messages/inbox'
import { ledgersOf } from '../../../store/messages/ledgers'
import { peopleNamed } from '../../people/names'
import { deliver } from './deliver'
import { listForFollowUp } from './list-for-follow-up'
import type { AddressedMessage } from './to-person'

const PAGE = 100

const again = (doc: InboxDoc, now: number) => resume(doc.delivery, doc.read, { kind: doc.kind, since: doc.at, now })

/** What cannot be sent any more goes on the list before it is marked so; a crash in between lists it again, once. */
const giveUp = async (doc: InboxDoc, now: number): Promise<void> => {
  const listed = await listForFollowUp(doc, now)
  await saveDelivery(doc, { ...doc.delivery, state: listed ? 'listed' : 'seen', wakeAt: null })
}

const goOnWith = async (docs: InboxDoc[], now: number): Promise<number[]> => {
  const people = await peopleNamed(docs.map(({ personId }) => personId))
  const ledgers = await ledgersOf([...people.values()].map(({ openid }) => openid))
  const claimed = await Promise.all(docs.map((doc) => saveDelivery(doc, again(doc, now))))
  const addressed = claimed.flatMap((doc): AddressedMessage[] => {
    const openid = doc && (doc.personId === EMERGENCY ? '' : people.get(doc.personId)?.openid)
    return doc && typeof openid === 'string'
      ? [{ doc, openid, ledger: ledgers.get(openid) ?? emptyLedger(openid) }]
      : []
  })
  return deliver(addressed)
}

/**
 * What the clock does with messages (G2): tries that were cut off or put off go on, and what nobody took or saw goes on the
 * list. Answers whether all was looked after before `until`.
 */
export const deliverDue = async (clock: () => number, until: number): Promise<{ finished: boolean }> => {
  const seen = new Set<string>()
  const later: number[] = []
  while (clock() < until) {
    const now = clock()
    const due = (await dueMessages(now, PAGE)).filter((doc) => !seen.has(`${doc._id}:${doc.rev}`))
    if (due.length === 0) {
      await armClock(later, clock(), 'messages')
      return { finished: true }
    }
    for (const doc of due) seen.add(`${doc._id}:${doc.rev}`)
    const isLost = (doc: InboxDoc) => again(doc, now).state === 'listed'
    for (const doc of due.filter(isLost)) await giveUp(doc, now)
    const rest = due.filter((doc) => !isLost(doc))
    later.push(...(await goOnWith(rest, now)))
  }
  return { finished: false }
}
