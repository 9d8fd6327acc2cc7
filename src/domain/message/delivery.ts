import { SECOND } from '../kernel/time'
import { type Channel, TIMED_OUT, type Verdict, verdictOn } from './channel'
import { type MessageKind, type Way, wayOf } from './kinds'
import type { SystemMessageKind } from './system-message'

export type Kind = MessageKind | SystemMessageKind

/** One try on one channel. `code` null: begun; should nothing more be heard of it, it counts as perhaps arrived. */
export type Attempt = { channel: Channel; at: number; code: number | null }

/**
 * How a message gets to its person beyond the inbox. It ends `arrived` (a channel took it), `inbox` (the inbox is enough for
 * its kind), `seen` (read, or acted on, before anybody gave up) or `listed` (a person has to follow up).
 */
export type Delivery = {
  state: 'open' | 'arrived' | 'inbox' | 'seen' | 'listed'
  /** In order, as they were open to the person when it was delivered. */
  channels: Channel[]
  attempts: Attempt[]
  /** Send neutral words: WeChat did not like ours. */
  plain: boolean
  /** When somebody has to look again; null at the end. */
  wakeAt: number | null
}

/** How long a try may last before it counts as perhaps arrived; longer than any client waits. */
export const LEASE_MS = 6 * SECOND
const MOST_TRIES = 3

const ways: Partial<Record<Kind, Way>> = wayOf

/** How long a person may take to see it in the inbox before it is listed; null: the inbox is enough for its kind. */
export const graceOf = (kind: Kind): number | null => ways[kind]?.seenWithinMs ?? null

/** Whether the group robot may say it for a colleague whose phone takes nothing. */
export const isForGroup = (kind: Kind): boolean => kind === 'notReached' || (ways[kind]?.group ?? false)

const lastOf = ({ attempts }: Delivery): Attempt | undefined => attempts.at(-1)

/** The channel that is being tried, or is to be tried again; null when all have been. */
export const current = (delivery: Delivery): Channel | null => {
  const last = lastOf(delivery)
  return delivery.state === 'open' && last?.code === null ? last.channel : null
}

const begin = (delivery: Delivery, channel: Channel, now: number): Delivery => ({
  ...delivery,
  attempts: [...delivery.attempts, { channel, at: now, code: null }],
  wakeAt: now + LEASE_MS,
})

/** The next channel is begun at once; when there is none left, the inbox has to do, or time is given to look into it. */
const onward = (delivery: Delivery, kind: Kind, since: number, now: number): Delivery => {
  const next = delivery.channels.find((channel) => !delivery.attempts.some((tried) => tried.channel === channel))
  if (next) return begin(delivery, next, now)
  const grace = graceOf(kind)
  if (grace === null) return { ...delivery, state: 'inbox', wakeAt: null }
  return { ...delivery, wakeAt: Math.max(now, since + grace) }
}

/** Begins with the first channel that is open to the person; or later, at `notBefore`, when he has not seen it by then. */
export const set = (open: Channel[], kind: Kind, now: number, notBefore: number | null = null): Delivery => {
  const ready: Delivery = { state: 'open', channels: open, attempts: [], plain: false, wakeAt: null }
  return notBefore !== null && open.length > 0 ? { ...ready, wakeAt: notBefore } : onward(ready, kind, now, now)
}

type MessageAge = { kind: Kind; since: number; now: number }

/** Enters what became of the try under way. */
export const finish = (delivery: Delivery, code: number, { kind, since, now }: MessageAge): Delivery => {
  const last = lastOf(delivery)
  if (!last || last.code !== null) return delivery
  const known = { ...delivery, attempts: [...delivery.attempts.slice(0, -1), { ...last, code }] }
  const { is, afterMs }: Verdict = verdictOn(last.channel, code)
  const tries = known.attempts.filter(({ channel }) => channel === last.channel).length
  if (is === 'arrived') return { ...known, state: 'arrived', wakeAt: null }
  if (is === 'plain' && !delivery.plain) return begin({ ...known, plain: true }, last.channel, now)
  if (is === 'again' && tries < MOST_TRIES) return { ...known, wakeAt: now + (afterMs ?? LEASE_MS) }
  return onward(known, kind, since, now)
}

/**
 * What to do with a message whose moment has come: a try that was never finished counts as perhaps arrived, one that WeChat
 * was too busy for is made again, and when everything was tried, it is `seen` or `listed`.
 */
export const resume = (delivery: Delivery, seen: boolean, about: MessageAge): Delivery => {
  const { now } = about
  if (delivery.state !== 'open' || delivery.wakeAt === null || delivery.wakeAt > now) return delivery
  if (seen) return { ...delivery, state: 'seen', wakeAt: null }
  const last = lastOf(delivery)
  if (!last && delivery.channels.length > 0) return onward(delivery, about.kind, about.since, now)
  if (last?.code === null) return finish(delivery, TIMED_OUT, about)
  const tries = delivery.attempts.filter(({ channel }) => channel === last?.channel).length
  const again = last && verdictOn(last.channel, last.code ?? 0).is === 'again' && tries < MOST_TRIES
  if (again) return begin(delivery, last.channel, now)
  return { ...delivery, state: 'listed', wakeAt: null }
}
