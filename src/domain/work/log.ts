import type { Hundredths } from '../kernel/money'
import { accept, type Result, refuse } from '../kernel/result'
import { DAY } from '../kernel/time'

/** What was used: material, or a part that took the place of one. */
export const uses = ['material', 'part'] as const
export type Use = (typeof uses)[number]
export type Used = { use: Use; name: string; quantity: Hundredths; unit: string }

/** One stretch of work (施工记录): who worked from when until when, and what was used. */
export type Work = {
  id: string
  entryId: string
  round: number
  /** Who worked; `by` wrote it down. */
  personId: string
  by: string
  at: number
  from: number
  until: number
  used: Used[]
  /** The later entry that corrects this one; then it counts no more. */
  correctedBy: string | null
}

type Logged = { workLog: readonly Work[] }

/** What counts: every entry that was not corrected by a later one. */
export const counted = ({ workLog }: Logged): Work[] => workLog.filter(({ correctedBy }) => correctedBy === null)

export type LogRefusal = 'WORK_TIME_WRONG' | 'WORK_OVERLAPS' | 'WORK_GONE'

type Stretch = Pick<Work, 'personId' | 'from' | 'until'>

const overlap = (a: Stretch, b: Stretch): boolean => a.personId === b.personId && a.from < b.until && b.from < a.until

/**
 * Whether a stretch can be entered, perhaps in place of one that was wrong. Refuses: WORK_TIME_WRONG (backwards, longer than
 * a day, ahead, or before the case was brought), WORK_OVERLAPS (the person already has that time on record here), WORK_GONE
 * (what it corrects is not there, or was corrected before).
 */
export const checkStretch = (
  stretch: Stretch,
  { workLog, since, now, corrects }: Logged & { since: number; now: number; corrects: string | null },
): Result<null, LogRefusal> => {
  const { from, until } = stretch
  const standing = counted({ workLog })
  if (corrects !== null && !standing.some(({ id }) => id === corrects)) return refuse('WORK_GONE')
  if (from < since || from >= until || until > now || until - from > DAY) return refuse('WORK_TIME_WRONG')
  const others = standing.filter(({ id }) => id !== corrects)
  return others.some((one) => overlap(one, stretch)) ? refuse('WORK_OVERLAPS') : accept(null)
}

/** Working time, and what was used, summed up by name and unit. */
export type Totals = { workMs: number; used: Used[] }

const sameThing = (a: Used, b: Used): boolean => a.use === b.use && a.name === b.name && a.unit === b.unit

const addUp = (sum: Used[], one: Used): Used[] =>
  sum.some((other) => sameThing(other, one))
    ? sum.map((other) => (sameThing(other, one) ? { ...other, quantity: other.quantity + one.quantity } : other))
    : [...sum, one]

export const totalsOfWork = (entries: readonly Work[]): Totals => ({
  workMs: entries.reduce((ms, { from, until }) => ms + (until - from), 0),
  used: entries.flatMap(({ used }) => used).reduce<Used[]>(addUp, []),
})

/** The totals of one visit, and of all of them when no round is named. */
export const totalsIn = (logged: Logged, round?: number): Totals =>
  totalsOfWork(counted(logged).filter((one) => round === undefined || one.round === round))
