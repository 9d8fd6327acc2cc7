import { HOUR } from '../kernel/time'
import type { Shift } from './shift'
import { nextAfter, readBy, type ShiftHandover, shiftToShiftHandover } from './shift-handover'

const shift = (personId: string, from: number, until: number, duty: Shift['duty'] = 'desk'): Shift => ({
  id: `${personId}-${from}`,
  personId,
  duty,
  from: from * HOUR,
  until: until * HOUR,
})

describe('which shift is handed over', () => {
  const shifts = [shift('lin', 8, 16), shift('lin', 20, 24), shift('ma', 16, 24)]
  test('the one that runs', () => expect(shiftToShiftHandover(shifts, 'lin', 10 * HOUR)?.until).toBe(16 * HOUR))
  test('the one that has just ended', () =>
    expect(shiftToShiftHandover(shifts, 'lin', 19 * HOUR)?.until).toBe(16 * HOUR))
  test('none before the shift begins, and none long after', () => {
    expect(shiftToShiftHandover(shifts, 'lin', 7 * HOUR)).toBeNull()
    expect(shiftToShiftHandover(shifts, 'lin', 28 * HOUR)).toBeNull()
  })
})

describe('who comes next', () => {
  const mine = shift('lin', 8, 16)
  test('who takes over at the end of the shift', () => {
    expect(nextAfter(mine, [mine, shift('ma', 16, 24), shift('wei', 24, 32)])?.personId).toBe('ma')
  })
  test('who came a little earlier and stays longer', () => {
    expect(nextAfter(mine, [mine, shift('ma', 15, 23), shift('wei', 2, 20)])?.personId).toBe('ma')
  })
  test('with a gap in between, whoever begins next', () => {
    expect(nextAfter(mine, [mine, shift('wei', 24, 32), shift('ma', 20, 24)])?.personId).toBe('ma')
  })
  test('never the same person, never another duty, nobody who goes at the same time', () => {
    const others = [shift('lin', 16, 24), shift('ma', 16, 24, 'guard'), shift('wei', 10, 16)]
    expect(nextAfter(mine, [mine, ...others])).toBeNull()
  })
})

describe('having read it', () => {
  const note = { by: 'lin', to: 'ma', duty: 'desk', read: null } as unknown as ShiftHandover
  test('is for who comes next, or a colleague of the same duty who comes instead', () => {
    expect(readBy(note, { personId: 'ma', duties: [] }, 5)).toMatchObject({ value: { read: { by: 'ma', at: 5 } } })
    expect(readBy(note, { personId: 'wei', duties: ['desk'] }, 5)).toMatchObject({ value: { read: { by: 'wei' } } })
    expect(readBy(note, { personId: 'chen', duties: ['engineer'] }, 5)).toEqual({ ok: false, reason: 'NOT_YOUR_SHIFT' })
    expect(readBy(note, { personId: 'lin', duties: ['desk'] }, 5)).toEqual({ ok: false, reason: 'OWN_NOTE' })
  })
  test('the first word stands', () => {
    const read = { ...note, read: { by: 'ma', at: 5 } }
    expect(readBy(read, { personId: 'wei', duties: ['desk'] }, 9)).toMatchObject({
      value: { read: { by: 'ma', at: 5 } },
    })
  })
})
