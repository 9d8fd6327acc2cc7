import { accept, type Result, refuse } from './result'
import { DAY, MINUTE, shanghaiDay, startOfDay, startOfShanghaiDay } from './time'

/** A stretch of a Shanghai day in which work is done, in minutes from midnight; `untilMinute` 1440 is midnight at its end. */
export type Window = { fromMinute: number; untilMinute: number }

/** A day that differs from its weekday: closed for a public holiday, or worked in its stead (调休). */
export type Exception = 'closed' | 'open'

/** The windows of each weekday, Sunday first. */
export type Week = readonly (readonly Window[])[]

/**
 * When work that is not urgent goes on (F2). `days` says what differs from its weekday, by date (YYYY-MM-DD); `later` the
 * week that holds from a date on. A day worked in another's stead has the windows of that week's Monday, else of its first
 * working day.
 */
export type Calendar = {
  week: Week
  days: Readonly<Record<string, Exception>>
  later?: { since: string; week: Week } | undefined
}

/** Round the clock, without a gap at midnight. */
export const always: Calendar = {
  week: Array.from({ length: 7 }, () => [{ fromMinute: 0, untilMinute: 1440 }]),
  days: {},
}

const weekdayOf = (dayStart: number): number => new Date(dayStart + DAY).getUTCDay()

/** A stretch of time, from its first millisecond to the one after its last. */
export type Span = { from: number; until: number }

/** Why nothing is counted: between the windows of working days, on a weekday that has none, on a public holiday. */
export type Closed = 'rest' | 'weekend' | 'holiday'

/** The week that holds on the Shanghai day of a moment. */
export const weekAt = ({ week, later }: Calendar, at: number): Week =>
  later && shanghaiDay(at) >= later.since ? later.week : week

const typical = (week: Week): readonly Window[] =>
  [week[1] ?? [], ...week.slice(2), week[0] ?? []].find((windows) => windows.length > 0) ?? []

const windowsOf = (calendar: Calendar, dayStart: number): readonly Window[] => {
  const exception = calendar.days[shanghaiDay(dayStart)]
  if (exception === 'closed') return []
  const week = weekAt(calendar, dayStart)
  const own = week[weekdayOf(dayStart)] ?? []
  return exception === 'open' && own.length === 0 ? typical(week) : own
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
  return calendar.days[shanghaiDay(at)] === 'closed' ? 'holiday' : 'weekend'
}

/** How much work an ordinary working day holds at a moment, in milliseconds: what "one working day" means. */
export const workingDayMs = (calendar: Calendar, at: number): number =>
  typical(weekAt(calendar, at)).reduce(
    (sum, { fromMinute, untilMinute }) => sum + (untilMinute - fromMinute) * MINUTE,
    0,
  )

const isWindow = ({ fromMinute, untilMinute }: Window): boolean =>
  [fromMinute, untilMinute].every(Number.isInteger) &&
  fromMinute >= 0 &&
  fromMinute < untilMinute &&
  untilMinute <= 1440

/** Windows that lie in their day, one after the other. */
export const inOrder = (windows: readonly Window[]): boolean =>
  windows.every((window, index) => isWindow(window) && window.fromMinute >= (windows[index - 1]?.untilMinute ?? 0))

const isWeek = (week: Week): boolean => week.length === 7 && week.every(inOrder)

const LOOK_AHEAD_DAYS = 60

/** The calendar without a week that is over. */
const settled = (calendar: Calendar, now: number): Calendar => {
  const { days, later } = calendar
  const ahead = later !== undefined && later.since > shanghaiDay(now)
  return { week: weekAt(calendar, now), days, ...(ahead && { later }) }
}

/**
 * A calendar that promises can be made by from a moment on. Refuses: CALENDAR_WRONG (not seven days, windows that overlap,
 * run backwards or leave their day), CALENDAR_EMPTY (no working time within 60 days, or within 60 days of the later week).
 */
export const checkCalendar = (
  calendar: Calendar,
  now: number,
): Result<Calendar, 'CALENDAR_WRONG' | 'CALENDAR_EMPTY'> => {
  const { week, later } = calendar
  if (!isWeek(week) || (later && !isWeek(later.week))) return refuse('CALENDAR_WRONG')
  const worksFrom = (from: number) =>
    Array.from({ length: LOOK_AHEAD_DAYS }, (_, day) => from + day * DAY).some(
      (day) => windowsOf(calendar, day).length > 0,
    )
  const from = startOfShanghaiDay(now)
  const checked = settled(calendar, now)
  const starts = [from, ...(checked.later ? [startOfDay(checked.later.since)] : [])]
  return starts.every(worksFrom) ? accept(checked) : refuse('CALENDAR_EMPTY')
}
