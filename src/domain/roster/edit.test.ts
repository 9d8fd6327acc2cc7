import { HOUR } from '../kernel/time'
import { addShift, changeShift, fillWeek, removeShift } from './edit'
import { act, at, MONDAY, member, shift, week } from './given.fixture'
import { WEEK } from './roster'

const crew = [member('chen'), member('wu'), member('lin', ['desk'])]
const now = at(0, 10)
const he = act('he', now)
const chenOnTuesday = { personId: 'chen', duty: 'engineer' as const, from: at(1, 8), until: at(1, 20) }
const reason = (edited: { ok: boolean }) => (edited.ok ? 'accepted' : (edited as { reason?: string }).reason)

test('a shift is added and stands in the history with who did it', () => {
  const edited = addShift(week([]), chenOnTuesday, he, crew)
  expect(edited).toMatchObject({
    ok: true,
    value: {
      shifts: [{ id: 's1', ...chenOnTuesday }],
      history: [{ id: 'e1', at: now, by: 'he', key: 'key-of-he', what: 'shiftAdded', shift: { id: 's1' } }],
    },
  })
})

test.each([
  ['over midnight and whole days are fine', { from: at(1, 20), until: at(2, 20) }, 'accepted'],
  ['not longer than a day', { from: at(1, 8), until: at(2, 8) + 1 }, 'SHIFT_LENGTH'],
  ['not without length', { from: at(1, 8), until: at(1, 8) }, 'SHIFT_LENGTH'],
  ['not in another week', { from: at(7, 8), until: at(7, 20) }, 'OTHER_WEEK'],
  ['not in the past', { from: at(0, 1), until: at(0, 9) }, 'SHIFT_OVER'],
  ['not of another duty', { personId: 'lin' }, 'NOT_OF_DUTY'],
  ['not of nobody', { personId: 'stranger' }, 'NOT_OF_DUTY'],
  ['not twice at the same time', { from: at(3, 9), until: at(3, 10) }, 'SHIFT_TWICE'],
])('a shift: %s', (_, about, expected) => {
  const before = week([shift('s0', 'chen', at(3, 8), at(3, 20))])
  expect(reason(addShift(before, { ...chenOnTuesday, ...about }, he, crew))).toBe(expected)
})

test('a shift that would have begun already begins now', () => {
  const edited = addShift(week([]), { ...chenOnTuesday, from: at(0, 8), until: at(0, 20) }, he, crew)
  expect(edited.ok && edited.value.shifts[0]?.from).toBe(now)
})

describe('a shift that has begun', () => {
  const running = week([shift('s1', 'chen', at(0, 8), at(0, 20))])
  const same = { shiftId: 's1', personId: 'chen', from: at(0, 8), until: at(0, 20) }
  test('stays with who began it, from when he did', () => {
    expect(reason(changeShift(running, { ...same, personId: 'wu' }, he, crew))).toBe('SHIFT_BEGAN')
    expect(reason(changeShift(running, { ...same, from: at(0, 11) }, he, crew))).toBe('SHIFT_BEGAN')
  })
  test('may end later or sooner, not in the past', () => {
    expect(reason(changeShift(running, { ...same, until: at(0, 22) }, he, crew))).toBe('accepted')
    expect(reason(changeShift(running, { ...same, until: at(0, 9) }, he, crew))).toBe('SHIFT_OVER')
  })
  test('ends now when it is taken away', () => {
    const edited = removeShift(running, 's1', he)
    expect(edited).toMatchObject({ ok: true, value: { shifts: [{ from: at(0, 8), until: now }] } })
  })
})

test('what is over stays as it was', () => {
  const past = week([shift('s1', 'chen', at(0, 1), at(0, 9))])
  expect(reason(removeShift(past, 's1', he))).toBe('SHIFT_OVER')
  expect(reason(removeShift(past, 's9', he))).toBe('SHIFT_GONE')
})

test('a week copied from another keeps what has begun, and leaves out who is no longer of the duty', () => {
  const kept = shift('s1', 'chen', at(0, 8), at(0, 20))
  const source = [
    shift('a', 'chen', at(0, 12) - WEEK, at(0, 22) - WEEK),
    shift('b', 'wu', at(2, 8) - WEEK, at(2, 20) - WEEK),
    shift('c', 'gone', at(2, 8) - WEEK, at(2, 20) - WEEK),
    shift('d', 'wu', at(0, 1) - WEEK, at(0, 9) - WEEK),
  ]
  const edited = fillWeek(
    week([kept, shift('s2', 'wu', at(4, 8), at(4, 20))]),
    { from: MONDAY - WEEK, shifts: source },
    he,
    crew,
  )
  if (!edited.ok) throw new Error(edited.reason)
  expect(edited.value.shifts.map(({ personId, from, until }) => [personId, from, until])).toEqual([
    ['chen', kept.from, kept.until],
    ['wu', at(2, 8), at(2, 20)],
  ])
  expect(new Set(edited.value.shifts.map(({ id }) => id)).size).toBe(2)
  expect(reason(fillWeek(week([]), { from: 'template', shifts: [] }, act('he', at(7, 0) + HOUR), crew))).toBe(
    'SHIFT_OVER',
  )
})
