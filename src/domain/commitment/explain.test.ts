import fc from 'fast-check'
import { DAY, HOUR, startOfShanghaiDay } from '../kernel/time'
import { byDay, stretchesOf } from './explain'
import { defaultPolicy } from './policy'
import { start, workingDue } from './start'

const T0 = Date.parse('2026-01-01T00:00:00+08:00')
const window = fc.record({ fromMinute: fc.integer({ min: 0, max: 700 }), length: fc.integer({ min: 1, max: 700 }) })

const promise = fc
  .record({
    from: fc.integer({ min: T0, max: T0 + 365 * DAY }),
    days: fc.integer({ min: 1, max: 30 }),
    urgent: fc.boolean(),
    rule: fc.constantFrom('working', 'moment', 'respond', 'handle', 'feedback', 'confirm' as const),
    windows: fc.array(fc.option(window, { nil: null, freq: 3 }), { minLength: 6, maxLength: 6 }),
    closed: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
  })
  .map(({ from, days, urgent, rule, windows, closed }) => {
    const week = [null, ...windows].map((w) =>
      w ? [{ fromMinute: w.fromMinute, untilMinute: w.fromMinute + w.length }] : [],
    )
    week[1] = [{ fromMinute: 510, untilMinute: 1050 }]
    const dates = closed.map((day) => new Date(T0 + day * DAY + 8 * HOUR).toISOString().slice(0, 10))
    const exceptions = Object.fromEntries(dates.map((date, n) => [date, n % 3 > 0 ? 'closed' : 'open'] as const))
    const policy = { ...defaultPolicy, calendar: { week, days: exceptions } }
    const due = rule === 'working' ? workingDue(from, days, policy, urgent) : from + days * HOUR
    const name = rule === 'working' ? 'finish' : rule === 'moment' ? 'arrive' : rule
    return start(name, { id: 'c1', round: 1, from, policy, due })
  })

test('the shown stretches run from start to deadline without a gap and add up to it, by day as well, in 10,000 cases', () => {
  let paused = 0
  fc.assert(
    fc.property(promise, (c) => {
      const stretches = stretchesOf(c)
      let at = c.startedAt
      for (const { from, until } of stretches) {
        if (from !== at || until <= from) return false
        at = until
      }
      const counted = stretches.reduce((sum, s) => sum + (s.paused ? 0 : s.until - s.from), 0)
      const days = byDay(stretches)
      const ranByDay = days.reduce((sum, day) => sum + day.ranMs, 0)
      const whole = days.reduce((sum, day) => sum + day.until - day.from, 0)
      const promised = c.basis.kind === 'working' ? c.basis.workMs : c.dueAt - c.startedAt
      if (stretches.some((s) => s.paused)) paused += 1
      const oneEach = new Set(days.map((day) => startOfShanghaiDay(day.from))).size === days.length
      return (
        at === c.dueAt && counted === promised && ranByDay === promised && oneEach && whole === c.dueAt - c.startedAt
      )
    }),
    { numRuns: 10_000 },
  )
  expect(paused).toBeGreaterThan(300)
})
