import { DAY, HOUR, MINUTE, startOfShanghaiDay } from '@/domain/kernel/time'

/** The days somebody can choose from: today and the six after it, as the moments they begin. */
export const daysFrom = (now: number): number[] =>
  Array.from({ length: 7 }, (_, days) => startOfShanghaiDay(now) + days * DAY)

/** The full hours of a day, 8:00 to 21:00, that have not begun yet. */
export const hoursOf = (day: number, now: number): number[] =>
  Array.from({ length: 14 }, (_, hours) => day + (8 + hours) * HOUR).filter((at) => at > now + 10 * MINUTE)

const SOON = [10, 20, 30, 60, 120]

/** Soon, for today: so many minutes from now. */
export const soonFrom = (now: number): { minutes: number; at: number }[] =>
  SOON.map((minutes) => ({ minutes, at: now + minutes * MINUTE }))
