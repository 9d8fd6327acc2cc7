import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { DAY, HOUR, MINUTE, SECOND, startOfShanghaiDay } from '../domain/kernel/time'

dayjs.extend(utc)

/** A figure and a character beside each other, in either order. */
const seam = /\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d/

/** Parts of a sentence one after the other, figures apart from characters: 今天 15:30 提交, 刚刚提交. */
export const joined = (...parts: readonly string[]): string =>
  parts.reduce((text, part) => (seam.test(text.slice(-1) + part.slice(0, 1)) ? `${text} ${part}` : text + part), '')

/** A moment on Shanghai's calendar and clock, whatever zone the phone or the server is set to. */
const shanghai = (at: number) => dayjs(at).utcOffset(8)

const two = (n: number) => String(n).padStart(2, '0')

const daysApart = (at: number, now: number) => Math.round((startOfShanghaiDay(at) - startOfShanghaiDay(now)) / DAY)

const nearDays: Record<number, string> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** The day as people say it: 今天 · 明天 · 11 月 23 日 · 2027 年 1 月 2 日. */
export const dayWords = (at: number, now: number): string => {
  const thisYear = shanghai(at).isSame(shanghai(now), 'year')
  return nearDays[daysApart(at, now)] ?? shanghai(at).format(thisYear ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')
}

/** 15:30. */
export const clockWords = (at: number): string => shanghai(at).format('HH:mm')

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** A day of the coming week: 今天 · 明天 · 后天 · 周五. */
export const weekdayWords = (at: number, now: number): string =>
  nearDays[daysApart(at, now)] ?? weekdays[shanghai(at).day()] ?? dayWords(at, now)

/** 今天 15:30 · 明天 09:00 · 11 月 23 日 15:30. */
export const timeWords = (at: number, now: number): string => `${dayWords(at, now)} ${clockWords(at)}`

/** Something that has happened: 刚刚 · 2 分钟前 · 今天 15:30 · 11 月 20 日 15:30. */
export const agoWords = (at: number, now: number): string => {
  const passed = now - at
  if (passed < MINUTE) return '刚刚'
  return passed < HOUR ? `${Math.floor(passed / MINUTE)} 分钟前` : timeWords(at, now)
}

/** A moment to be kept: 今天 15:30 前 · 明天 09:00 前 · 11 月 23 日前. */
export const byWords = (at: number, now: number): string => {
  const days = daysApart(at, now)
  return days in nearDays ? `${timeWords(at, now)} 前` : `${dayWords(at, now)}前`
}

/** Exact, for messages that are read later: 2026年11月23日 15:30. */
export const exactTime = (at: number): string => shanghai(at).format('YYYY年M月D日 HH:mm')

/** A day that is looked at later: 2026 年 11 月 23 日. */
export const exactDay = (at: number): string => shanghai(at).format('YYYY 年 M 月 D 日')

/** 11 月 23 日 15:30, for texts that stay in an inbox and must not say “today”. */
export const dateTime = (at: number): string => shanghai(at).format('M 月 D 日 HH:mm')

/** Exact to the second: 11 月 23 日 15:30:20. */
export const momentWords = (at: number): string => shanghai(at).format('M 月 D 日 HH:mm:ss')

/** A length of time in one or two parts: 40 秒 · 3 分钟 · 2 小时 5 分钟 · 24 小时 · 3 天 4 小时. */
export const lengthWords = (ms: number): string => {
  const whole = Math.max(0, ms)
  if (whole < MINUTE) return `${Math.floor(whole / SECOND)} 秒`
  if (whole < HOUR) return `${Math.floor(whole / MINUTE)} 分钟`
  if (whole < 2 * DAY) {
    const minutes = Math.floor((whole % HOUR) / MINUTE)
    return `${Math.floor(whole / HOUR)} 小时${minutes > 0 ? ` ${minutes} 分钟` : ''}`
  }
  const hours = Math.floor((whole % DAY) / HOUR)
  return `${Math.floor(whole / DAY)} 天${hours > 0 ? ` ${hours} 小时` : ''}`
}

/** The figure in a running countdown: 2:05 within the hour, words beyond it. */
export const countdownFigure = (leftMs: number): string => {
  const left = Math.max(0, leftMs)
  if (left >= HOUR) return lengthWords(left)
  const seconds = Math.ceil(left / SECOND)
  return seconds >= 3600 ? lengthWords(HOUR) : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
}

/** How a promise that still runs stands: 还剩 2:05 · 已超时 4 分钟. */
export const countdownWords = (dueAt: number, now: number): string =>
  dueAt > now ? `还剩 ${countdownFigure(dueAt - now)}` : `已超时 ${lengthWords(now - dueAt)}`
