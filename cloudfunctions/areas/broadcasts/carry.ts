import { broadcastPage } from '@/contract/pages'
import { broadcastTitle, pushRemark } from '@/copy/messages/broadcast'
import { broadcastCard } from '@/copy/messages/messages'
import { systemMessageText } from '@/copy/messages/system-messages'
import { type Broadcast, isLive } from '@/domain/broadcast/broadcast'
import { type Receipt, receiptId, unheard } from '@/domain/broadcast/receipt'
import type { SystemMessage } from '@/domain/message/system-message'
import type { Person } from '@/domain/people/person'
import { armClock } from '../../platform/wechat'
import { addToInboxes, type OutgoingMessage } from '../../services/messages/deliver/add-to-inboxes'
import { deliver } from '../../services/messages/deliver/deliver'
import { loadEstate } from '../../store/estate/estates'
import {
  addReceipts,
  broadcastStore,
  loadBroadcast,
  moveReceipts,
  receiptsAfter,
} from '../../store/messages/broadcasts'
import { inboxStates } from '../../store/messages/inbox'
import { peopleByIds } from '../../store/people/people'
import { portionOf, type Recipient } from './portion'

/** People in one go: as many as are told again nothing after a crash, and as many pushes as are under way at once. */
export const PORTION = 100

const messageTo = (
  one: Broadcast,
  person: Person,
  as: OutgoingMessage['as'],
  reminder: { n: number; at: number } | null,
): OutgoingMessage => {
  const { _id: id, estateId, kind, words, follows } = one
  const at = reminder?.at ?? one.at
  const message: SystemMessage = {
    kind: reminder ? 'broadcastReminder' : 'broadcast',
    about: kind,
    words,
    follows: follows?.as ?? null,
  }
  const title = broadcastTitle(kind, follows?.as ?? null)
  return {
    person,
    as,
    doc: {
      _id: reminder ? `${id}:r${reminder.n}:${person._id}` : receiptId(id, person._id),
      estateId,
      personId: person._id,
      kind: message.kind,
      at,
      order: at * 1000,
      ...systemMessageText(message),
      caseId: null,
      page: broadcastPage(id),
      card: broadcastCard({ title, remark: pushRemark(reminder !== null), at }),
    },
  }
}

const receiptFor = (one: Broadcast, { person, as, building, place, order }: Recipient): Receipt => ({
  _id: receiptId(one._id, person._id),
  broadcastId: one._id,
  estateId: one.estateId,
  personId: person._id,
  as,
  building,
  place,
  order,
  at: one.at,
  stand: 'sent',
  readAt: null,
  told: null,
})

/** Puts the messages into the inboxes and sends them on; returns the persons whose push arrived. */
const send = async (outgoing: OutgoingMessage[], now: number): Promise<string[]> => {
  const fresh = await addToInboxes(outgoing, now)
  if (fresh.length === 0) return []
  await armClock(await deliver(fresh), now, 'messages')
  const states = await inboxStates(fresh.map(({ doc }) => doc._id))
  const arrived = new Set(states.filter(({ delivery }) => delivery.state === 'arrived').map(({ _id }) => _id))
  return fresh.filter(({ doc }) => arrived.has(doc._id)).map(({ doc }) => doc.personId)
}

const toReceipts = (one: Broadcast, personIds: string[]): string[] => personIds.map((id) => receiptId(one._id, id))

/**
 * Carries a broadcast to everybody it is for, some at a time, until `until` or until so many portions are done. Any number
 * may do so at once and any of them may crash: a message exists once for each person, only who landed it sends it, and
 * whoever finds himself overtaken goes on from where it stands then.
 */
export const carryUntil = async (
  one: Broadcast,
  clock: () => number,
  until: number,
  portions = Number.POSITIVE_INFINITY,
): Promise<Broadcast> => {
  let current = one
  for (let done = 0; current.cursor && done < portions && clock() < until; done += 1) {
    const now = clock()
    const estate = await loadEstate(current.estateId)
    const { recipients, next } = await portionOf(
      { ...current, estate, now, size: PORTION, placed: true },
      current.cursor,
    )
    const outgoing = recipients.map(({ person, as }) => messageTo(current, person, as, null))
    await addReceipts(recipients.map((recipient) => receiptFor(current, recipient)))
    const pushed = await send(outgoing, now)
    await moveReceipts(toReceipts(current, pushed), ['sent', 'listed'], 'pushed')
    const saved = await broadcastStore.write(current, { ...current, cursor: next })
    const stored = saved ?? (await loadBroadcast(one._id))
    if (!stored) return current
    current = stored
  }
  return current
}

/** Gives one more word to those who have not read it; who has it already from an attempt that was cut off gets no other. */
export const remindUntil = async (one: Broadcast, clock: () => number, until: number): Promise<Broadcast> => {
  let current = one
  for (;;) {
    const n = current.reminders.findIndex(({ cursor }) => cursor !== null)
    const reminder = current.reminders[n]
    if (!reminder || reminder.cursor === null || clock() >= until) return current
    const over = !isLive(current, clock())
    const { docs, next: cursor } = over
      ? { docs: [], next: null }
      : await receiptsAfter(one._id, { stand: unheard }, reminder.cursor, PORTION)
    const people = new Map((await peopleByIds(docs.map(({ personId }) => personId))).map((each) => [each._id, each]))
    const outgoing = docs.flatMap(({ personId, as, at }) => {
      const person = people.get(personId)
      return person && person.removedAt === null && at <= reminder.at
        ? [messageTo(current, person, as, { n: n + 1, at: reminder.at })]
        : []
    })
    const pushed = await send(outgoing, clock())
    await moveReceipts(toReceipts(current, pushed), ['sent', 'listed'], 'pushed')
    const reminders = current.reminders.map((each, i) => (i === n ? { ...each, cursor } : each))
    const stored = (await broadcastStore.write(current, { ...current, reminders })) ?? (await loadBroadcast(one._id))
    if (!stored) return current
    current = stored
  }
}
