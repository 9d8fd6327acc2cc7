import { DAY, HOUR, MINUTE } from '../kernel/time'
import { at, MONDAY } from './given.fixture'
import { docIdsFor, linesFor, mondayOf, onDuty, shiftsOf, type Template, WEEK, type Week, weekOf } from './roster'
import type { Line } from './shift'
import { blankTemplate } from './template'

const line = (id: string, personId: string, about: Partial<Line>): Line => ({
  id,
  personId,
  duty: 'engineer',
  weekdays: [6],
  fromMinute: 8 * 60,
  untilMinute: 20 * 60,
  ...about,
})
const template = (lines: Line[], since = MONDAY): Template => ({
  ...blankTemplate('estate-1'),
  versions: [{ since, lines }],
})
const who = (docs: (Template | Week)[], now: number) => onDuty(docs, 'estate-1', now).map(({ personId }) => personId)

describe('a template', () => {
  const docs = [
    template([
      line('l1', 'day', {}),
      line('l2', 'night', { fromMinute: 20 * 60, untilMinute: 32 * 60 }),
      line('l3', 'whole day', { weekdays: [0], fromMinute: 0, untilMinute: 24 * 60 }),
    ]),
  ]
  test.each([
    ['Saturday 07:59', at(5, 8) - 1, []],
    ['Saturday 08:00', at(5, 8), ['day']],
    ['Saturday 19:59', at(5, 20) - MINUTE, ['day']],
    ['Saturday 20:00', at(5, 20), ['night']],
    ['Sunday 07:59, over midnight', at(6, 8) - MINUTE, ['night', 'whole day']],
    ['Sunday 08:00', at(6, 8), ['whole day']],
    ['Sunday 23:59', at(7, 0) - 1, ['whole day']],
    ['Monday 00:00, after 24:00', at(7, 0), []],
  ])('at %s in Shanghai', (_, now, expected) => {
    expect(who(docs, now)).toEqual(expected)
  })

  test('a change holds from its Monday on; weeks before keep what was in force', () => {
    const changed = { ...template([]), versions: [...template([line('l1', 'old', {})]).versions] }
    changed.versions.push({ since: MONDAY + WEEK, lines: [line('l1', 'new', {})] })
    expect(linesFor(changed, MONDAY + 3 * WEEK)[0]?.personId).toBe('new')
    expect(who([changed], at(5, 10))).toEqual(['old'])
    expect(who([changed], at(12, 10))).toEqual(['new'])
    expect(who([changed], at(-2, 10))).toEqual([])
  })
})

test('a week that was written by itself replaces the template, also what runs over from Sunday night', () => {
  const nightly = line('l1', 'template', { weekdays: [0, 1], fromMinute: 20 * 60, untilMinute: 32 * 60 })
  const docs = [template([nightly])]
  expect(who(docs, at(7, 3))).toEqual(['template'])
  const written: Week = {
    ...weekOf(docs, 'estate-1', MONDAY),
    rev: 1,
    shifts: [{ id: 's1', personId: 'stand-in', duty: 'engineer', from: at(6, 20), until: at(7, 8) }],
  }
  expect(who([...docs, written], at(7, 3))).toEqual(['stand-in'])
  expect(who([...docs, written], at(7, 21))).toEqual(['template'])
})

test('who is on duty is one read: the template, this week, and on a Monday the week before', () => {
  expect(docIdsFor('estate-1', at(2, 10), at(2, 10))).toEqual(['estate-1:template', 'estate-1:2026-11-23'])
  expect(docIdsFor('estate-1', at(0, 3), at(0, 3))).toEqual([
    'estate-1:template',
    'estate-1:2026-11-16',
    'estate-1:2026-11-23',
  ])
})

test('a week begins on Monday at midnight in Shanghai', () => {
  expect(mondayOf(MONDAY)).toBe(MONDAY)
  expect(mondayOf(MONDAY - 1)).toBe(MONDAY - WEEK)
  expect(mondayOf(at(6, 23))).toBe(MONDAY)
})

test('shifts of a template have ids that stay', () => {
  const [shift] = shiftsOf([line('l7', 'day', { weekdays: [0] })], MONDAY)
  expect(shift).toEqual({
    id: 'l7-6',
    personId: 'day',
    duty: 'engineer',
    from: MONDAY + 6 * DAY + 8 * HOUR,
    until: at(6, 20),
  })
})
