import type { Closed, Span } from '../kernel/calendar'
import { DAY, startOfShanghaiDay } from '../kernel/time'
import type { Commitment } from './commitment'

/** One stretch on the way from the start of a promise to its due moment: the clock ran, or stood still and why. */
export type Stretch = Span & { paused: Closed | null }

/**
 * "Why is it due then?": the stretches from start to deadline, without a gap and in order; together they are exactly as
 * long as the promise. What ran adds up to what was promised.
 */
export const stretchesOf = ({
  startedAt,
  dueAt,
  basis,
}: Pick<Commitment, 'startedAt' | 'dueAt' | 'basis'>): Stretch[] => {
  const pauses = basis.kind === 'working' ? basis.pauses : []
  const stretches: Stretch[] = []
  let at = startedAt
  for (const { from, until, why } of pauses) {
    if (from > at) stretches.push({ from: at, until: from, paused: null })
    stretches.push({ from, until, paused: why })
    at = until
  }
  return at < dueAt ? [...stretches, { from: at, until: dueAt, paused: null }] : stretches
}

/** What of a Shanghai day counted; `paused` says why, when nothing of it did. */
export type Day = Span & { ranMs: number; paused: Closed | null }

/** The same by day, as a person reads it. */
export const byDay = (stretches: readonly Stretch[]): Day[] => {
  const days: Day[] = []
  for (const { from, until, paused } of stretches) {
    for (let at = from; at < until; at = Math.min(until, startOfShanghaiDay(at) + DAY)) {
      const end = Math.min(until, startOfShanghaiDay(at) + DAY)
      const ranMs = paused ? 0 : end - at
      const day = days.at(-1)
      if (day && startOfShanghaiDay(day.from) === startOfShanghaiDay(at)) {
        Object.assign(day, {
          until: end,
          ranMs: day.ranMs + ranMs,
          paused: paused === 'rest' ? day.paused : (paused ?? day.paused),
        })
      } else days.push({ from: at, until: end, ranMs, paused })
    }
  }
  return days
}
