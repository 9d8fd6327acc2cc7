import { getDayDetail, getHolidaysInRange, getSolarDateFromLunar, getSolarTermDate, isHoliday } from 'chinese-days'
import type { Policy } from '@/domain/commitment/policy'
import { type Exception, shanghaiDate } from '@/domain/kernel/calendar'
import { DAY } from '@/domain/kernel/time'

type Days = Record<string, Exception>

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** What the State Council announced for a year: days off and the days worked in their stead (调休). Empty before that. */
const announced = (year: number): Days => {
  const days: Days = {}
  if (getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length === 0) return days
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = dayAfter(date, 1)) {
    // A name with commas is a holiday or belongs to one; others are plain days of the week.
    if (getDayDetail(date).name.includes(',')) days[date] = isHoliday(date) ? 'closed' : 'open'
  }
  return days
}

/** The days off that the law itself names (全国年节及纪念日放假办法, 2025), for years without an announcement yet. */
const byLaw = (year: number): Days => {
  const newYear = getSolarDateFromLunar(`${year}-01-01`).date
  const single = [
    `${year}-01-01`,
    getSolarTermDate(year, 4, 'pure_brightness'),
    getSolarDateFromLunar(`${year}-05-05`).date,
    getSolarDateFromLunar(`${year}-08-15`).date,
  ]
  const runs = [-1, 0, 1, 2].map((day) => dayAfter(newYear, day))
  const fixed = ['05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`)
  return Object.fromEntries([...single, ...runs, ...fixed].map((date) => [date, 'closed']))
}

const known = new Map<number, Days>()

/** Public holidays and make-up workdays of a year. */
export const holidaysOf = (year: number): Days => {
  const cached = known.get(year)
  if (cached) return cached
  const days = announced(year)
  const found = Object.keys(days).length > 0 ? days : byLaw(year)
  known.set(year, found)
  return found
}

/** A policy with the public holidays of this year and the next in its calendar; what the estate set itself goes first. */
export const inForce = (policy: Policy, now: number): Policy => {
  const year = Number(shanghaiDate(now).slice(0, 4))
  const days = { ...holidaysOf(year), ...holidaysOf(year + 1), ...policy.calendar.days }
  return { ...policy, calendar: { ...policy.calendar, days } }
}
