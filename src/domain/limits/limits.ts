import { DAY } from '../kernel/time'

/** What is counted apart, because it is dear or can be guessed at; `call` is whatever else changes something. */
export const deeds = [
  'call',
  'filing',
  'takeIn',
  'application',
  'invite',
  'code',
  'phone',
  'upload',
  'search',
  'rename',
] as const
export type Deed = (typeof deeds)[number]

const [A_DAY, A_MONTH] = [DAY, 30 * DAY]

/** So often in a day and in thirty days. `step`: of so many only the last is written down, so that who does little costs nothing. */
type Row = { day: number; month: number; step: number }

/** For whoever has an account here: generous for people, closed for loops. */
const ofPerson: Record<Deed, Row> = {
  call: { day: 2_000, month: 20_000, step: 20 },
  filing: { day: 40, month: 200, step: 4 },
  takeIn: { day: 400, month: 6_000, step: 10 },
  application: { day: 5, month: 12, step: 1 },
  invite: { day: 100, month: 1_000, step: 5 },
  code: { day: 10, month: 30, step: 1 },
  phone: { day: 5, month: 20, step: 1 },
  upload: { day: 400, month: 4_000, step: 10 },
  search: { day: 1_000, month: 10_000, step: 20 },
  rename: { day: 5, month: 10, step: 1 },
}

/** For a stranger, whose every call counts: whatever he asks for costs reads. */
const ofStranger: Record<Deed, Row> = {
  ...ofPerson,
  call: { day: 60, month: 300, step: 1 },
  upload: { day: 20, month: 40, step: 1 },
  application: { day: 4, month: 8, step: 1 },
}

export const limitsFor = (isKnown: boolean): Record<Deed, Row> => (isKnown ? ofPerson : ofStranger)

type Window = { since: number; n: number }
/** How often somebody of WeChat did what, by his WeChat id: counted in windows that begin with the first of them. */
export type Counts = {
  _id: string
  rev: number
  /** When it was written last: a month later it says nothing any more. */
  at: number
  day: Partial<Record<Deed, Window>>
  month: Partial<Record<Deed, Window>>
}

export const noCounts = (openid: string): Counts => ({ _id: openid, rev: 0, at: 0, day: {}, month: {} })

const grown = (window: Window | undefined, lasts: number, by: number, now: number): Window =>
  window && now < window.since + lasts ? { ...window, n: window.n + by } : { since: now, n: by }

/** Until when somebody may do no more of it, in epoch milliseconds; null while he may. */
export const barredUntil = (counts: Counts, deed: Deed, isKnown: boolean, now: number): number | null => {
  const { day, month } = limitsFor(isKnown)[deed]
  const ends = (window: Window | undefined, most: number, lasts: number): number =>
    window && window.n >= most && now < window.since + lasts ? window.since + lasts : 0
  const until = Math.max(ends(counts.day[deed], day, A_DAY), ends(counts.month[deed], month, A_MONTH))
  return until > 0 ? until : null
}

/** The counts with so many more of one deed. */
export const counted = (counts: Counts, deed: Deed, by: number, now: number): Counts => ({
  ...counts,
  at: now,
  day: { ...counts.day, [deed]: grown(counts.day[deed], A_DAY, by, now) },
  month: { ...counts.month, [deed]: grown(counts.month[deed], A_MONTH, by, now) },
})
