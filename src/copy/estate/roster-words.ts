import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Skill } from '../../domain/people/duties'
import type { GapTime } from '../../domain/roster/shift'
import { dutyWords, skillsLine, skillWords } from '../people/roles'

dayjs.extend(utc)

const MINUTE = 60_000
const DAY = 86_400_000
const shanghai = (at: number) => dayjs(at).utcOffset(8)

export const weekdayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** 11 月 24 日. */
export const dateWords = (at: number): string => shanghai(at).format('M 月 D 日')

/** 周二 11 月 24 日. */
export const dayLine = (at: number): string => `${weekdayNames[shanghai(at).day()]} ${dateWords(at)}`

/** The end of a time as seen from its beginning: 20:00 · 24:00 · 次日 08:00. */
const endWords = (from: number, until: number): string => {
  const [first, last] = [shanghai(from), shanghai(until)]
  const midnight = last.hour() === 0 && last.minute() === 0
  if (first.isSame(last, 'day')) return last.format('HH:mm')
  if (midnight && shanghai(until - MINUTE).isSame(first, 'day')) return '24:00'
  if (until - from > DAY) return `${dateWords(until)} ${last.format('HH:mm')}`
  return `次日 ${last.format('HH:mm')}`
}

/** 08:00–20:00 · 20:00–次日 08:00 · 00:00–24:00. */
export const spanWords = (from: number, until: number): string =>
  `${shanghai(from).format('HH:mm')}–${endWords(from, until)}`

/** 周二 11 月 24 日 08:00–20:00. */
export const spanDate = (from: number, until: number): string => `${dayLine(from)} ${spanWords(from, until)}`

/** What a gap is short of: 缺秩序员 · 缺工程师傅（电梯、燃气）. */
export const gapWords = ({ duty, skills }: Pick<GapTime, 'duty' | 'skills'>): string =>
  skills.length === 0 ? `缺${dutyWords[duty]}` : `缺${dutyWords[duty]}（${skillsLine(skills)}）`

const two = (n: number) => String(n).padStart(2, '0')
const minuteWords = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** Times of a template, in minutes of the day: 08:00–20:00 · 20:00–次日 08:00 · 00:00–24:00. */
export const minutesWords = (from: number, until: number): string =>
  `${minuteWords(from)}–${until > 1440 ? `次日 ${minuteWords(until - 1440)}` : minuteWords(until)}`

const mondayFirst = [1, 2, 3, 4, 5, 6, 0]

/** The weekdays of a line, Monday first: 每天 · 周一至周五 · 周二、周四. */
export const weekdaysWords = (weekdays: readonly number[]): string => {
  const days = mondayFirst.filter((day) => weekdays.includes(day))
  if (days.length === 7) return '每天'
  if (days.join() === '1,2,3,4,5') return '周一至周五'
  return days.map((day) => weekdayNames[day]).join('、')
}

/** What must be covered: 前台 · 工程师傅（电梯）. */
export const coverWords = ({ duty, skill }: { duty: GapTime['duty']; skill: Skill | null }): string =>
  skill === null ? dutyWords[duty] : `${dutyWords[duty]}（${skillWords[skill]}）`
