import { DAY, HOUR, MINUTE } from '@/domain/kernel/time'
import { daysFrom, hoursOf, soonFrom } from './times'

const midnight = Date.UTC(2026, 10, 20, 16)
const noon = midnight + 12 * HOUR

test('a week of days can be chosen, beginning today in Shanghai', () => {
  expect(daysFrom(noon)).toHaveLength(7)
  expect(daysFrom(noon)[0]).toBe(midnight)
})

test('hours that have begun, or begin right away, cannot be chosen', () => {
  expect(hoursOf(midnight, noon)[0]).toBe(noon + HOUR)
  expect(hoursOf(midnight, noon + 55 * MINUTE)[0]).toBe(noon + 2 * HOUR)
  expect(hoursOf(midnight, midnight + 22 * HOUR)).toEqual([])
})

test('another day is open from eight to nine in the evening', () => {
  const tomorrow = hoursOf(midnight + DAY, noon)
  expect(tomorrow[0]).toBe(midnight + DAY + 8 * HOUR)
  expect(tomorrow.at(-1)).toBe(midnight + DAY + 21 * HOUR)
})

test('soon lies in the future', () => {
  expect(soonFrom(noon).every(({ at }) => at > noon)).toBe(true)
})
