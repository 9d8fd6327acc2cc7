import { HOUR, MINUTE } from '../kernel/time'
import { mayHaveToWait, quietUntil } from './quiet'

/** A moment of 21 November 2026 as the clock in Shanghai shows it. */
const at = (hour: number, minute = 0, day = 21) => Date.UTC(2026, 10, day, hour - 8, minute)
const usual = { quietFromMs: 22 * HOUR, quietUntilMs: 7 * HOUR }

test('from ten at night what can wait is put off until seven in the morning', () => {
  expect(quietUntil(usual, at(21, 59))).toBeNull()
  expect(quietUntil(usual, at(22))).toBe(at(7, 0, 22))
  expect(quietUntil(usual, at(3, 30))).toBe(at(7))
  expect(quietUntil(usual, at(6, 59))).toBe(at(7))
  expect(quietUntil(usual, at(7))).toBeNull()
})

test('an estate may have no quiet hours at all', () => {
  const never = { quietFromMs: 24 * HOUR, quietUntilMs: 0 }
  for (let minute = 0; minute < 1440; minute += 7) expect(quietUntil(never, at(0) + minute * MINUTE)).toBeNull()
})

test('an alarm, a step of the work or a question to the resident never waits', () => {
  for (const kind of ['assigned', 'missed', 'timeProposed', 'arrived', 'confirmWanted'] as const) {
    expect(mayHaveToWait(kind, at(3))).toBe(false)
  }
  expect([mayHaveToWait('confirmReminder', at(3)), mayHaveToWait('confirmReminder', at(15))]).toEqual([true, false])
})
