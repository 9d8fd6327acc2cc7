import { DAY, HOUR } from '../../domain/kernel/time'
import { coverWords, gapWords, minutesWords, spanDate, spanWords, weekdaysWords } from './roster-words'

/** Tuesday 24 November 2026, 00:00 in Shanghai. */
const day = Date.UTC(2026, 10, 23, 16)

test.each([
  [8 * HOUR, 20 * HOUR, '08:00–20:00'],
  [20 * HOUR, 32 * HOUR, '20:00–次日 08:00'],
  [0, 24 * HOUR, '00:00–24:00'],
  [12 * HOUR, DAY, '12:00–24:00'],
  [8 * HOUR, 3 * DAY + HOUR, '08:00–11 月 27 日 01:00'],
])('a shift from %d to %d is %s', (from, until, expected) => {
  expect(spanWords(day + from, day + until)).toBe(expected)
})

test('words of a week', () => {
  expect(spanDate(day + 8 * HOUR, day + 20 * HOUR)).toBe('周二 11 月 24 日 08:00–20:00')
  expect(minutesWords(1200, 1920)).toBe('20:00–次日 08:00')
  expect(minutesWords(0, 1440)).toBe('00:00–24:00')
  expect(weekdaysWords([0, 1, 2, 3, 4, 5, 6])).toBe('每天')
  expect(weekdaysWords([5, 4, 3, 2, 1])).toBe('周一至周五')
  expect(weekdaysWords([0, 6])).toBe('周六、周日')
  expect(gapWords({ duty: 'engineer', skills: ['lift', 'gas'] })).toBe('缺工程师傅（电梯、燃气）')
  expect(gapWords({ duty: 'guard', skills: [] })).toBe('缺秩序员')
  expect(coverWords({ duty: 'engineer', skill: 'lift' })).toBe('工程师傅（电梯）')
})
