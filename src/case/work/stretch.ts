import type { CaseView, WorkView } from '@/contract'
import { DAY, MINUTE, shanghaiClock, startOfShanghaiDay } from '@/domain/kernel/time'

/** A stretch as it is chosen: a day, and two times of day in minutes. */
export type Times = { day: number; from: number; until: number }

const timesOf = (from: number, until: number): Times => ({
  day: startOfShanghaiDay(from),
  from: shanghaiClock(from).minute,
  until: shanghaiClock(until).minute,
})

/**
 * What was chosen, as moments: an end before the beginning is on the next day. Wheels know no seconds, so what lies within
 * the minute of the filing or of now is taken as exactly then. Null when it runs backwards, or ahead of now.
 */
export const stretchOf = (
  { day, from, until }: Times,
  { since, now }: { since: number; now: number },
): { from: number; until: number } | null => {
  const begun = Math.max(day + from * MINUTE, since - (since % MINUTE) === day + from * MINUTE ? since : 0)
  const ended = day + until * MINUTE + (until <= from ? DAY : 0)
  return begun >= since && ended <= now && begun < ended ? { from: begun, until: ended } : null
}

/** Where the wheels stand at first: at what is to be put right, else from the arrival, or the entry before, until now. */
export const suggestedStretch = (
  { timeline, work, createdAt }: Pick<CaseView, 'timeline' | 'work' | 'createdAt'>,
  wrong: Pick<WorkView, 'from' | 'until'> | null,
  now: number,
): Times => {
  if (wrong) return timesOf(wrong.from, wrong.until)
  const arrivals = timeline.filter(({ what }) => what === 'arrived').map(({ at }) => at)
  const ends = work.log.filter(({ corrected }) => !corrected).map(({ until }) => until)
  const from = Math.max(createdAt, ...arrivals, ...ends)
  return timesOf(Math.min(from + ((MINUTE - (from % MINUTE)) % MINUTE), now), now)
}
