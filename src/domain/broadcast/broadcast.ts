import { accept, type Result, refuse } from '../kernel/result'
import type { RowPlace } from '../kernel/row-place'
import { HOUR, MINUTE } from '../kernel/time'
import type { Audience } from './audience'

/** What an emergency broadcast is about (G4). */
export const broadcastKinds = ['water', 'power', 'lift', 'gas', 'weather', 'fire', 'other'] as const
export type BroadcastKind = (typeof broadcastKinds)[number]

/** How a broadcast follows an earlier one: its words were wrong (更正), or what it warned of is over (解除). */
export const followings = ['correction', 'end'] as const
export type Following = (typeof followings)[number]

/** How many hours a broadcast stays in everybody's sight, unless it is ended before. */
export const liveHours = [2, 6, 12, 24, 72] as const
export type LiveHours = (typeof liveHours)[number]

/**
 * Who comes next: staff by a page, then residents page after page. `version` is the register whose order the place belongs
 * to; under another one the residents are gone through again, which doubles nothing.
 */
export type Cursor = { of: 'staff' | 'residents'; after: string; version: string | null }

/** A further word to those who have not said that they know of it; `cursor` is the last receipt gone through, null at the end. */
export type Reminder = { at: number; by: string; key: string; cursor: RowPlace | null }

/** One message to many: its definition and how far it has been carried. Who got it and who read it stands in the receipts. */
export type Broadcast = {
  _id: string
  rev: number
  estateId: string
  kind: BroadcastKind
  words: string
  audience: Audience
  by: string
  at: number
  /** Until when it stands on everybody's home page. */
  liveUntil: number
  /** How many people it was for when it was sent. */
  expected: number
  /** Null: everybody has it. */
  cursor: Cursor | null
  /** How far those whom nothing reached have been listed, up to which receipt; null: all are. */
  listing: RowPlace | null
  /** Who has to get hold of those whom nothing reached. */
  followUpId: string | null
  reminders: Reminder[]
  follows: { id: string; as: Following } | null
  followedBy: { id: string; as: Following; at: number } | null
}

/** How long people may take to open it before those whom no push reached are listed to be called. */
export const LIST_AFTER = 30 * MINUTE

/** That it is over need not be in sight for long. */
const END_LIVE = 2 * HOUR

/** Before the first receipt. */
const BEFORE_ALL: RowPlace = { value: -1, id: '' }

const REMIND_AFTER = 10 * MINUTE
const MOST_REMINDERS = 3

export type BroadcastRefusal =
  | 'WORDS_UNFINISHED'
  | 'WORDS_DOUBTED'
  | 'NOBODY_THERE'
  | 'ALREADY_FOLLOWED'
  | 'NOTHING_TO_FOLLOW'
  | 'REMINDED_JUST_NOW'
  | 'REMINDED_ENOUGH'
  | 'BROADCAST_OVER'

const FULL_WIDTH_LOW_LINE = 0xff3f
const isLowLine = (sign: string | undefined): boolean => sign === '_' || sign?.charCodeAt(0) === FULL_WIDTH_LOW_LINE

/** Whether a blank of the template is left: two low lines or more, of either width. */
export const isUnfinished = (words: string): boolean =>
  Array.from(words).some((sign, n, all) => isLowLine(sign) && isLowLine(all[n + 1]))

export const isLive = ({ liveUntil, followedBy }: Pick<Broadcast, 'liveUntil' | 'followedBy'>, now: number): boolean =>
  followedBy === null && now < liveUntil

type Draft = Pick<
  Broadcast,
  '_id' | 'estateId' | 'kind' | 'words' | 'audience' | 'by' | 'at' | 'expected' | 'follows'
> & {
  hours: LiveHours
}

/** A new broadcast that nobody has yet. Refuses: a blank is left in the words (WORDS_UNFINISHED), nobody is there (NOBODY_THERE). */
export const draw = ({ hours, ...draft }: Draft): Result<Broadcast, BroadcastRefusal> => {
  if (isUnfinished(draft.words)) return refuse('WORDS_UNFINISHED')
  if (draft.expected === 0) return refuse('NOBODY_THERE')
  const live = draft.follows?.as === 'end' ? END_LIVE : hours * HOUR
  return accept({
    ...draft,
    rev: 0,
    liveUntil: draft.at + live,
    cursor: { of: 'staff', after: '', version: null },
    listing: BEFORE_ALL,
    followUpId: null,
    reminders: [],
    followedBy: null,
  })
}

/**
 * A later broadcast corrects this one or ends it; nothing of it is changed but that. Refuses: something follows it already
 * (ALREADY_FOLLOWED), it is itself the end of another (NOTHING_TO_FOLLOW).
 */
export const follow = (one: Broadcast, by: string, as: Following, now: number): Result<Broadcast, BroadcastRefusal> => {
  if (one.followedBy?.id === by) return accept(one)
  if (one.followedBy) return refuse('ALREADY_FOLLOWED')
  if (one.follows?.as === 'end') return refuse('NOTHING_TO_FOLLOW')
  return accept({ ...one, followedBy: { id: by, as, at: now } })
}

/**
 * One more word to those who have not read it. Refuses: it is over (BROADCAST_OVER), the last word was less than ten minutes
 * ago (REMINDED_JUST_NOW), three were given (REMINDED_ENOUGH).
 */
export const remind = (
  one: Broadcast,
  { by, key, now }: { by: string; key: string; now: number },
): Result<Broadcast, BroadcastRefusal> => {
  if (one.reminders.some((reminder) => reminder.key === key)) return accept(one)
  if (!isLive(one, now)) return refuse('BROADCAST_OVER')
  if (one.reminders.length >= MOST_REMINDERS) return refuse('REMINDED_ENOUGH')
  if (now < mayRemindAt(one)) return refuse('REMINDED_JUST_NOW')
  return accept({ ...one, reminders: [...one.reminders, { at: now, by, key, cursor: BEFORE_ALL }] })
}

/** From when on one more word may be given. */
export const mayRemindAt = ({ at, reminders }: Pick<Broadcast, 'at' | 'reminders'>): number =>
  (reminders.at(-1)?.at ?? at) + REMIND_AFTER

export const remindersLeft = ({ reminders }: Pick<Broadcast, 'reminders'>): number => MOST_REMINDERS - reminders.length
