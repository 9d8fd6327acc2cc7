import { DAY } from '../kernel/time'
import { barredUntil, type Counts, counted, limitsFor, noCounts } from './limits'

const T0 = Date.UTC(2026, 10, 21, 2)
const times = (n: number, at: number, from: Counts = noCounts('someone')): Counts => counted(from, 'code', n, at)

test('so many in a day are done, the next one may be done when a day has passed since the first', () => {
  const { day } = limitsFor(true).code
  expect(barredUntil(times(day - 1, T0), 'code', true, T0)).toBeNull()
  const full = times(1, T0 + 5, times(day - 1, T0))
  expect(barredUntil(full, 'code', true, T0 + 5)).toBe(T0 + DAY)
  expect(barredUntil(full, 'code', true, T0 + DAY)).toBeNull()
  expect(barredUntil(full, 'filing', true, T0 + 5)).toBeNull()
})

test('who does it day after day meets the limit of the month', () => {
  const { day, month } = limitsFor(false).code
  let counts = noCounts('someone')
  for (let n = 0; n * day < month; n += 1) counts = times(day, T0 + n * DAY, counts)
  const now = T0 + 5 * DAY
  expect(barredUntil(counts, 'code', false, now)).toBe(T0 + 30 * DAY)
  expect(barredUntil(counts, 'code', false, T0 + 30 * DAY)).toBeNull()
})
