import { DAY, HOUR, MINUTE } from '../../kernel/time'
import { countedTries } from './tries'

/** Saturday 21 November 2026, 10:00 in Shanghai. */
const T0 = Date.UTC(2026, 10, 21, 2, 0)

test('ten calls in one morning are one attempt', () => {
  expect(countedTries(Array.from({ length: 10 }, (_, n) => T0 + n * 10 * MINUTE))).toBe(1)
})

test('calls at the same hour of several days are one attempt', () => {
  expect(countedTries([T0, T0 + DAY, T0 + 2 * DAY + 20 * MINUTE])).toBe(1)
})

test('three days at three hours are three', () => {
  expect(countedTries([T0, T0 + DAY + 3 * HOUR, T0 + 2 * DAY + 8 * HOUR])).toBe(3)
})

test('a call that does not count takes nothing away from those that do', () => {
  expect(countedTries([T0, T0 + HOUR, T0 + DAY + 3 * HOUR, T0 + DAY + 4 * HOUR])).toBe(2)
})

test('the day is the day in Shanghai', () => {
  const midnight = Date.UTC(2026, 10, 21, 16, 0)
  expect(countedTries([midnight - MINUTE, midnight + MINUTE])).toBe(2)
})

test('no call, no attempt', () => {
  expect(countedTries([])).toBe(0)
})
