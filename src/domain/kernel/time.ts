/** Lengths of time in milliseconds. Moments are epoch milliseconds everywhere. */
export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** China keeps one zone without summer time: UTC+8. */
const SHANGHAI_OFFSET = 8 * HOUR

/** The weekday (0 = Sunday) and the minute of the day that a clock in Shanghai shows at a moment. */
export const shanghaiClock = (at: number): { weekday: number; minute: number } => {
  const local = at + SHANGHAI_OFFSET
  const day = Math.floor(local / DAY)
  return { weekday: (((day + 4) % 7) + 7) % 7, minute: Math.floor((local - day * DAY) / MINUTE) }
}

/** The first moment of the Shanghai day that a moment lies in. */
export const startOfShanghaiDay = (at: number): number =>
  Math.floor((at + SHANGHAI_OFFSET) / DAY) * DAY - SHANGHAI_OFFSET

/** The name of the Shanghai day that a moment lies in: 2026-11-21. */
export const shanghaiDay = (at: number): string => new Date(at + SHANGHAI_OFFSET).toISOString().slice(0, 10)

/** The first moment of a Shanghai day by its name. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)
