import { type Calendar, type Closed, closedBecause, type Span, workOn } from './calendar'
import { DAY, startOfShanghaiDay } from './time'

/** A stretch in which the clock stood still, and why. */
export type Pause = Span & { why: Closed }

/** No promise reaches further: a calendar that was checked has working time long before. */
const LONGEST_DAYS = 400

/** Working time from a moment on, day by day. */
function* workFrom(calendar: Calendar, from: number): Generator<Span> {
  const today = startOfShanghaiDay(from)
  for (let day = 0; day < LONGEST_DAYS; day += 1) {
    for (const span of workOn(calendar, today + day * DAY)) {
      if (span.until > from) yield { from: Math.max(span.from, from), until: span.until }
    }
  }
}

/**
 * The first moment at which `ms` of working time have gone by since `from`; `from` itself for 0. The calendar has to have
 * passed `checkCalendar`; where it runs dry all the same, wall-clock time goes on from the last working moment.
 */
export const addBusinessTime = (calendar: Calendar, from: number, ms: number): number => {
  if (ms <= 0) return from
  let left = ms
  let last = from
  for (const span of workFrom(calendar, from)) {
    if (left <= span.until - span.from) return span.from + left
    left -= span.until - span.from
    last = span.until
  }
  return last + left
}

/** How much working time lies between two moments, in milliseconds. */
export const businessBetween = (calendar: Calendar, from: number, until: number): number => {
  let sum = 0
  for (const span of workFrom(calendar, from)) {
    if (span.from >= until) break
    sum += Math.min(span.until, until) - span.from
  }
  return sum
}

const gap = (calendar: Calendar, from: number, until: number): Pause[] => {
  const pauses: Pause[] = []
  for (let at = from; at < until; at = Math.min(until, startOfShanghaiDay(at) + DAY)) {
    const end = Math.min(until, startOfShanghaiDay(at) + DAY)
    const why = closedBecause(calendar, at)
    const before = pauses.at(-1)
    if (before?.why === why) before.until = end
    else pauses.push({ from: at, until: end, why })
  }
  return pauses
}

/** The stretches between two moments in which nothing is counted, in order; what is left of the time is working time. */
export const pausesBetween = (calendar: Calendar, from: number, until: number): Pause[] => {
  const pauses: Pause[] = []
  let at = from
  for (const span of workFrom(calendar, from)) {
    if (span.from >= until) break
    pauses.push(...gap(calendar, at, span.from))
    at = Math.min(span.until, until)
  }
  return [...pauses, ...gap(calendar, at, until)]
}
