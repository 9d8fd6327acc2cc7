import type { Calendar, Exception } from './calendar'
import { DAY, shanghaiDay, startOfDay } from './time'

/** The public holidays of the country; `other` is one that was proclaimed for once. */
export type Holiday =
  | 'newYear'
  | 'springFestival'
  | 'tombSweeping'
  | 'labour'
  | 'dragonBoat'
  | 'midAutumn'
  | 'national'
  | 'other'

/** A day off, or one worked in its stead (调休), and for which holiday. */
export type PublicDay = { date: string; is: Exception; holiday: Holiday }

/** The public holidays of a year: as the State Council announced them, or before that the days that the law names. */
export type PublicYear = { year: number; announced: boolean; days: readonly PublicDay[] }

/** A calendar with public holidays in it; what the estate set itself goes first. */
export const withPublicDays = (calendar: Calendar, years: readonly PublicYear[]): Calendar => {
  const days = Object.fromEntries(years.flatMap((year) => year.days.map(({ date, is }) => [date, is])))
  return { ...calendar, days: { ...days, ...calendar.days } }
}

const follows = (before: string, date: string): boolean => shanghaiDay(startOfDay(before) + DAY) === date

/** Days of one kind that follow one another, as people read them; `own` are those the estate set against its weekday or a holiday. */
export type Run = { from: string; until: string; is: Exception; holiday: Holiday | null; own: boolean }

/** What of a year differs from its weekdays, in order: public holidays, and what the estate set itself. */
export const runsOf = (year: PublicYear, own: Calendar['days']): Run[] => {
  const set = Object.entries(own).filter(([date]) => date.startsWith(`${year.year}-`))
  const days: Run[] = [
    ...year.days
      .filter(({ date }) => own[date] === undefined)
      .map(({ date, is, holiday }) => ({ from: date, until: date, is, holiday, own: false })),
    ...set.map(([date, is]) => {
      const holiday = year.days.find((day) => day.date === date)?.holiday ?? null
      return { from: date, until: date, is, holiday, own: true }
    }),
  ].sort((a, b) => a.from.localeCompare(b.from))
  const runs: Run[] = []
  for (const day of days) {
    const last = runs.at(-1)
    const goesOn = last && !day.own && !last.own && last.is === day.is && last.holiday === day.holiday
    if (goesOn && follows(last.until, day.from)) last.until = day.until
    else runs.push(day)
  }
  return runs
}
