import fc from 'fast-check'
import { callsFor } from './delayed-calls'
import { DAY, HOUR, MINUTE, SECOND } from './time'

const now = Date.UTC(2026, 10, 21, 2, 0)
const soon = fc.integer({ min: 6 * SECOND, max: HOUR })
const moments = fc.array(
  soon.map((ms) => now + ms),
  { minLength: 1, maxLength: 60 },
)

test('a call to watch comes at most a second before each of its moments, and never after', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const calls = callsFor(all, now, 'watch')
      for (const at of all) {
        const call = calls.find(({ delayS, wakeAt }) => now + delayS * SECOND <= at && at <= wakeAt)
        expect(call && call.wakeAt - (now + call.delayS * SECOND)).toBeLessThan(SECOND)
      }
    }),
  )
})

test('a call after its moments never has to wait, and comes at most a second late', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const comes = callsFor(all, now, 'after').map(({ delayS, wakeAt }) => ({ at: now + delayS * SECOND, wakeAt }))
      expect(comes.every(({ at, wakeAt }) => wakeAt <= at)).toBe(true)
      for (const moment of all) expect(comes.some(({ at }) => moment <= at && at < moment + SECOND)).toBe(true)
    }),
  )
})

test('moments of one second share a call', () => {
  const second = [0, 1, 250, 999].map((ms) => now + MINUTE + ms)
  expect(callsFor(second, now, 'watch')).toEqual([{ delayS: 60, wakeAt: now + MINUTE + 999 }])
  expect(callsFor([...second, ...second], now, 'after')).toHaveLength(2)
  expect(callsFor([], now, 'watch')).toEqual([])
})

test('what is nearer or farther than WeChat allows comes at its limits', () => {
  expect(callsFor([now - HOUR, now, now + SECOND], now, 'watch')).toEqual([{ delayS: 6, wakeAt: now + SECOND }])
  expect(callsFor([now + 90 * DAY], now, 'after')).toEqual([{ delayS: 2_592_000, wakeAt: now + 90 * DAY }])
})
