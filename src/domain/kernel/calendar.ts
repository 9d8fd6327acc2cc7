import { accept, type Result, refuse } from './result'
import { DAY, MINUTE, startOfShanghaiDay } from './time'

/** A stretch of a Shanghai day in which work is done, in minutes from midnight; `untilMinute` 1440 is midnight at its end. */
export type Window = { fromMinute: number; untilMinute: number }

/** A day that differs from its weekday: closed for a public holiday, or worked in its stead (调休). */
export type Exception = 'closed' | 'open'

/**
 * When work that is not urgent goes on (F2). `week` holds the windows of each weekday, Sunday first; `days` what differs,
 * by date (YYYY-MM-DD). A day worked in another's stead has the windows of that week's Monday, else of its first working day.
 */
export type Calendar = { week: readonly (readonly Window[])[]; days: Readonly<Record<string, Exception>> }

/** Round the clock, without a gap at midnight. */
export const always: Calendar = {
  week: Array.from({ length: 7 }, () => [{ fromMinute: 0, untilMinute: 1440 }]),
  days: {},
}

/** The date in Shanghai at a moment: 2026-11-21. */
export const shanghaiDate = (at: number): string => new Date(startOfShanghaiDay(at) + DAY).toISOString().slice(0, 10)

const weekdayOf = (dayStart: number): number => new Date(dayStart + DAY).getUTCDay()

/** A stretch of time, from its first millisecond to the one after its last. */
export type Span = { from: number; until: number }

/** Why nothing is counted: between the windows of working days, on a weekday that has none, on a public holiday. */
export type Closed = 'rest' | 'weekend' | 'holiday'

const typical = ({ week }: Calendar): readonly Window[] =>
  [week[1] ?? [], ...week.slice(2), week[0] ?? []].find((windows) => windows.length > 0) ?? []

const windowsOf = (calendar: Calendar, dayStart: number): readonly Window[] => {
  const exception = calendar.days[shanghaiDate(dayStart)]
  if (exception === 'closed') return []
  const own = calendar.week[weekdayOf(dayStart)] ?? []
  return exception === 'open' && own.length === 0 ? typical(calendar) : own
}

/** The working time of the Shanghai day that begins at `dayStart`, in order. */
export const workOn = (calendar: Calendar, dayStart: number): Span[] =>
  windowsOf(calendar, dayStart).map(({ fromMinute, untilMinute }) => ({
    from: dayStart + fromMinute * MINUTE,
    until: dayStart + untilMinute * MINUTE,
  }))

/** Why a moment outside working time is closed. */
export const closedBecause = (calendar: Calendar, at: number): Closed => {
  const dayStart = startOfShanghaiDay(at)
  if (windowsOf(calendar, dayStart).length > 0) return 'rest'
  return calendar.days[shanghaiDate(at)] === 'closed' ? 'holiday' : 'weekend'
}

/** How much work an ordinary working day holds, in milliseconds: what "one working day" means. */
export const workingDayMs = (calendar: Calendar): number =>
  typical(calendar).reduce((sum, { fromMinute, untilMinute }) => sum + (untilMinute - fromMinute) * MINUTE, 0)

const isWindow = ({ fromMinute, untilMinute }: Window): boolean =>
  [fromMinute, untilMinute].every(Number.isInteger) &&
  fromMinute >= 0 &&
  fromMinute < untilMinute &&
  untilMinute <= 1440

const inOrder = (windows: readonly Window[]): boolean =>
  windows.every((window, index) => isWindow(window) && window.fromMinute >= (windows[index - 1]?.untilMinute ?? 0))

const LOOK_AHEAD_DAYS = 60

/**
 * A calendar that promises can be made by from a moment on. Refuses: CALENDAR_WRONG (not seven days, windows that overlap,
 * run backwards or leave their day), CALENDAR_EMPTY (no working time within 60 days).
 */
export const checkCalendar = (
  calendar: Calendar,
  from: number,
): Result<Calendar, 'CALENDAR_WRONG' | 'CALENDAR_EMPTY'> => {
  if (calendar.week.length !== 7 || !calendar.week.every(inOrder)) return refuse('CALENDAR_WRONG')
  const today = startOfShanghaiDay(from)
  const works = (day: number) => windowsOf(calendar, today + day * DAY).length > 0
  return Array.from({ length: LOOK_AHEAD_DAYS }, (_, day) => day).some(works)
    ? accept(calendar)
    : refuse('CALENDAR_EMPTY')
}
