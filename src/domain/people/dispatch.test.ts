import { HOUR, MINUTE } from '../kernel/time'
import { chooseEngineer, chooseReceiver, type Member } from './dispatch'
import { onDuty } from './roster'

const member = (personId: string, load: number, about: Partial<Member> = {}): Member => ({
  ...{ personId, load, duties: ['engineer'], skills: ['water'] },
  ...about,
})

describe('choosing the engineer', () => {
  const team = [member('busy', 3), member('free', 0), member('electric', 0, { skills: ['power'] })]

  test('the least open work among those with the skill', () => {
    expect(chooseEngineer(team, 'water', [], null)?.personId).toBe('free')
  })
  test('not who has declined it', () => {
    expect(chooseEngineer(team, 'water', ['free'], null)?.personId).toBe('busy')
  })
  test('rather who did the work before, when on duty', () => {
    expect(chooseEngineer(team, 'water', [], 'busy')?.personId).toBe('busy')
    expect(chooseEngineer(team, 'water', [], 'off duty')?.personId).toBe('free')
  })
  test('nobody when nobody has the skill', () => {
    expect(chooseEngineer(team, 'gas', [], null)).toBeNull()
  })
  test('equal load is settled the same way every time', () => {
    const equal = [member('b', 0), member('a', 0)]
    expect(chooseEngineer(equal, 'water', [], null)?.personId).toBe('a')
    expect(chooseEngineer([...equal].reverse(), 'water', [], null)?.personId).toBe('a')
  })
})

test('the desk on duty takes a case in; without one, who got the work; else nobody yet', () => {
  const desk = member('desk', 0, { duties: ['desk'], skills: [] })
  expect(chooseReceiver([desk, member('free', 0)], 'free')).toBe('desk')
  expect(chooseReceiver([member('free', 0)], 'free')).toBe('free')
  expect(chooseReceiver([], null)).toBeNull()
})

describe('the duty roster', () => {
  const midnightOnSaturday = Date.UTC(2026, 10, 20, 16, 0)
  const roster = [
    { personId: 'day', weekdays: [6], fromMinute: 8 * 60, untilMinute: 20 * 60 },
    { personId: 'night', weekdays: [6], fromMinute: 20 * 60, untilMinute: 24 * 60 },
  ]
  test.each([
    ['00:00', 0, []],
    ['07:59:59', 8 * HOUR - 1, []],
    ['08:00', 8 * HOUR, ['day']],
    ['19:59', 20 * HOUR - MINUTE, ['day']],
    ['20:00', 20 * HOUR, ['night']],
    ['23:59:59', 24 * HOUR - 1, ['night']],
    ['Sunday 08:00', 32 * HOUR, []],
  ])('at %s in Shanghai', (_, offset, expected) => {
    expect(onDuty(roster, midnightOnSaturday + offset)).toEqual(expected)
  })
})
