import { HOUR, MINUTE, shanghaiClock, shanghaiDay } from '../../kernel/time'

/** How a call went in which nobody said whether it is well: not answered, no such number, or told to call later. */
export const attemptResults = ['noAnswer', 'unreachable', 'later'] as const
export type AttemptResult = (typeof attemptResults)[number]

/** The hour of the day, in Shanghai, that a moment lies in. */
const hourOf = (at: number): number => Math.floor((shanghaiClock(at).minute * MINUTE) / HOUR)

const isAlike = (one: number, other: number): boolean =>
  shanghaiDay(one) === shanghaiDay(other) || hourOf(one) === hourOf(other)

/**
 * How many of the attempts to reach somebody count (D8): one on the same day, or at the same hour of another day, as an
 * attempt that counted already says nothing new.
 */
export const countedTries = (attempts: readonly number[]): number => {
  const counted: number[] = []
  for (const at of [...attempts].sort((a, b) => a - b)) if (!counted.some((one) => isAlike(one, at))) counted.push(at)
  return counted.length
}
