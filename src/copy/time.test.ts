import { DAY, HOUR, MINUTE } from '../domain/kernel/time'
import {
  agoWords,
  byWords,
  countdownFigure,
  countdownWords,
  dateTime,
  dayWords,
  exactTime,
  joined,
  lengthWords,
  timeWords,
} from './time'

const now = Date.parse('2026-11-21T15:30:00+08:00')
const at = (text: string) => Date.parse(`${text}+08:00`)

describe('times are said as people say them, in Shanghai, wherever the machine stands', () => {
  const zone = process.env.TZ
  afterAll(() => {
    process.env.TZ = zone
  })

  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])('in %s', (tz) => {
    process.env.TZ = tz
    expect(agoWords(now - 20_000, now)).toBe('刚刚')
    expect(agoWords(now - 2 * MINUTE - 1, now)).toBe('2 分钟前')
    expect(agoWords(now - HOUR, now)).toBe('今天 14:30')
    expect(agoWords(at('2026-11-21T00:00:00'), now)).toBe('今天 00:00')
    expect(agoWords(at('2026-11-20T23:59:00'), now)).toBe('昨天 23:59')
    expect(timeWords(at('2026-11-22T00:00:00'), now)).toBe('明天 00:00')
    expect(timeWords(at('2026-11-28T09:05:00'), now)).toBe('11 月 28 日 09:05')
    expect(byWords(at('2026-11-21T18:00:00'), now)).toBe('今天 18:00 前')
    expect(byWords(at('2026-11-28T18:00:00'), now)).toBe('11 月 28 日前')
    expect(dayWords(at('2027-01-02T00:30:00'), now)).toBe('2027 年 1 月 2 日')
    expect(exactTime(now)).toBe('2026年11月21日 15:30')
    expect(dateTime(at('2026-12-01T07:05:00'))).toBe('12 月 1 日 07:05')
  })

  test('a moment slightly ahead of the phone is just now', () => {
    expect(agoWords(now + 5_000, now)).toBe('刚刚')
  })
})

test('lengths are whole figures with their unit', () => {
  expect(lengthWords(40_000)).toBe('40 秒')
  expect(lengthWords(3 * MINUTE)).toBe('3 分钟')
  expect(lengthWords(24 * HOUR)).toBe('24 小时')
  expect(lengthWords(2 * HOUR + 5 * MINUTE)).toBe('2 小时 5 分钟')
  expect(lengthWords(3 * DAY)).toBe('3 天')
  expect(lengthWords(3 * DAY + 4 * HOUR)).toBe('3 天 4 小时')
})

test('a countdown runs in minutes and seconds, then says that it is over', () => {
  expect(countdownFigure(3 * MINUTE)).toBe('3:00')
  expect(countdownFigure(2 * MINUTE + 4_001)).toBe('2:05')
  expect(countdownFigure(1)).toBe('0:01')
  expect(countdownFigure(0)).toBe('0:00')
  expect(countdownFigure(HOUR - 1)).toBe('1 小时')
  expect(countdownFigure(5 * HOUR + 12 * MINUTE)).toBe('5 小时 12 分钟')
  expect(countdownWords(now + 65_000, now)).toBe('还剩 1:05')
  expect(countdownWords(now - 4 * MINUTE, now)).toBe('已超时 4 分钟')
})

test('figures stand apart from the characters beside them, words do not', () => {
  expect(joined('今天 15:30', '提交')).toBe('今天 15:30 提交')
  expect(joined('刚刚', '提交')).toBe('刚刚提交')
  expect(joined('改到', '11 月 30 日 10:00', ' 前完工')).toBe('改到 11 月 30 日 10:00 前完工')
  expect(joined('从', '11 月 30 日', '起')).toBe('从 11 月 30 日起')
})
