import { type Calendar, checkCalendar } from '../kernel/calendar'
import { accept, type Result, refuse } from '../kernel/result'
import { HOUR, MINUTE } from '../kernel/time'
import { type FigureName, type Figures, figureNames, figures, type Wrong, wrongFigure } from './figures'

/**
 * The figures and the business calendar of one estate. A commitment copies what it needs when it starts, with the version
 * it was taken from (F2): what is promised already stays as it was promised.
 */
export type Policy = Figures & { version: number; calendar: Calendar }

const clock = (hour: number, minute: number) => (hour * HOUR + minute * MINUTE) / MINUTE

const day = [
  { fromMinute: clock(8, 30), untilMinute: clock(12, 0) },
  { fromMinute: clock(13, 30), untilMinute: clock(17, 30) },
]

export const usualFigures = Object.fromEntries(figureNames.map((name) => [name, figures[name].usual])) as Figures

/** What the company promises unless an estate says otherwise (D3–D5, C2); public holidays come in where it is loaded. */
export const defaultPolicy: Policy = {
  version: 1,
  ...usualFigures,
  calendar: { week: [[], day, day, day, day, day, []], days: {} },
}

/** The next version of a policy. Refuses figures out of range or order, and a calendar that no promise can be made by. */
export const changePolicy = (
  policy: Policy,
  wanted: { figures: Figures; calendar: Calendar },
  now: number,
): Result<Policy, Wrong['why'] | 'CALENDAR_WRONG' | 'CALENDAR_EMPTY'> & { figure?: FigureName } => {
  const wrong = wrongFigure(wanted.figures)
  if (wrong) return { ...refuse(wrong.why), figure: wrong.figure }
  const calendar = checkCalendar(wanted.calendar, now)
  if (!calendar.ok) return calendar
  return accept({ ...wanted.figures, version: policy.version + 1, calendar: calendar.value })
}

/** What differs between one version and the next. */
export type Change = { figure: FigureName; from: number; to: number }

/** Returns the figures in which two versions differ, each with its former and its new value, in the order of `figureNames`. */
export const changesBetween = (before: Figures, after: Figures): Change[] =>
  figureNames
    .filter((figure) => before[figure] !== after[figure])
    .map((figure) => ({ figure, from: before[figure], to: after[figure] }))
