import type { Policy } from '@/domain/commitment/policy'
import { type Holiday, type PublicDay, type PublicYear, withPublicDays } from '@/domain/kernel/holiday'
import { DAY, shanghaiDay } from '@/domain/kernel/time'

/** Loaded when a calendar is first needed: its tables are a third of what our own code adds to a cold start. */
const chineseDays = () => import('chinese-days')
type ChineseDays = Awaited<ReturnType<typeof chineseDays>>

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** The holidays as chinese-days names them. */
const named: Record<string, Holiday> = {
  "New Year's Day": 'newYear',
  'Spring Festival': 'springFestival',
  'Tomb-sweeping Day': 'tombSweeping',
  'Labour Day': 'labour',
  'Dragon Boat Festival': 'dragonBoat',
  'Mid-autumn Festival': 'midAutumn',
  'National Day': 'national',
}

/** What the State Council announced for a year: days off and the days worked in their stead (调休). Empty before that. */
const announced = ({ getDayDetail, getHolidaysInRange, isHoliday }: ChineseDays, year: number): PublicDay[] => {
  const days: PublicDay[] = []
  if (getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length === 0) return days
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = dayAfter(date, 1)) {
    // A name with commas is a holiday or belongs to one; others are plain days of the week.
    const [name = '', ...more] = getDayDetail(date).name.split(',')
    if (more.length > 0) days.push({ date, is: isHoliday(date) ? 'closed' : 'open', holiday: named[name] ?? 'other' })
  }
  return days
}

/** The days off that the law itself names (全国年节及纪念日放假办法, 2025), for years without an announcement yet. */
const byLaw = ({ getSolarDateFromLunar, getSolarTermDate }: ChineseDays, year: number): PublicDay[] => {
  const lunarNewYear = getSolarDateFromLunar(`${year}-01-01`).date
  const days: [Holiday, string[]][] = [
    ['newYear', [`${year}-01-01`]],
    ['springFestival', [-1, 0, 1, 2].map((day) => dayAfter(lunarNewYear, day))],
    ['tombSweeping', [getSolarTermDate(year, 4, 'pure_brightness')]],
    ['labour', [`${year}-05-01`, `${year}-05-02`]],
    ['dragonBoat', [getSolarDateFromLunar(`${year}-05-05`).date]],
    ['midAutumn', [getSolarDateFromLunar(`${year}-08-15`).date]],
    ['national', [`${year}-10-01`, `${year}-10-02`, `${year}-10-03`]],
  ]
  return days.flatMap(([holiday, dates]) => dates.map((date): PublicDay => ({ date, is: 'closed', holiday })))
}

const known = new Map<number, PublicYear>()

/** Public holidays and make-up workdays of a year. */
export const publicYear = async (year: number): Promise<PublicYear> => {
  const cached = known.get(year)
  if (cached) return cached
  const source = await chineseDays()
  const days = announced(source, year)
  const found = { year, announced: days.length > 0, days: days.length > 0 ? days : byLaw(source, year) }
  known.set(year, found)
  return found
}

/** This year and the next: as far as anything is promised. */
export const publicYears = (now: number): Promise<PublicYear[]> => {
  const year = Number(shanghaiDay(now).slice(0, 4))
  return Promise.all([publicYear(year), publicYear(year + 1)])
}

/** A policy with the public holidays of this year and the next in its calendar; what the estate set itself goes first. */
export const inForce = async (policy: Policy, now: number): Promise<Policy> => ({
  ...policy,
  calendar: withPublicDays(policy.calendar, await publicYears(now)),
})
