import fc from 'fast-check'
import { DAY } from '../kernel/time'
import type { Cause } from '../matter/concern/investigation'
import { buildingOf } from './building'
import { casesByCause, type WithCause } from './causes'
import { type Example, isFinished, namesSomebody, propose, review } from './example'
import { type Counted, hotSpots } from './hot-spots'
import { piecesOf, piecesWanted } from './pieces'
import { earlierOf, type PriorCase } from './repeat'

describe('words are found by their two-character pieces', () => {
  test('every neighbouring pair, each once, whatever stands between words', () => {
    expect(piecesOf(['厨房漏水，漏水！', 'WiFi 坏了'])).toEqual(['厨房', '房漏', '漏水', 'wi', 'if', 'fi', '坏了'])
    expect(piecesWanted('漏')).toBeNull()
    expect(piecesWanted('漏水')).toEqual(['漏水'])
    expect(piecesWanted('，。')).toBeNull()
  })
  test('whatever part of a text somebody types, all its pieces are among those of the text', () => {
    const chinese = fc.string({ unit: fc.constantFrom(...'厨房水管漏停电梯12aB，'), minLength: 4, maxLength: 60 })
    fc.assert(
      fc.property(chinese, fc.nat(), fc.nat(), (text, from, length) => {
        const at = from % text.length
        const part = text.slice(at, at + 2 + (length % 10))
        const have = piecesOf([text])
        for (const piece of piecesWanted(part) ?? []) expect(have).toContain(piece)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('a home lies in the building with the longest name that its label begins with', () => {
  expect(buildingOf('11栋1单元101', ['1栋', '11栋'])).toBe('11栋')
  expect(buildingOf('A1-101', ['A', 'A1'])).toBe('A1')
  expect(buildingOf('B-101', ['A'])).toBeNull()
})

const T0 = Date.UTC(2026, 10, 21)
const fault = (about: Partial<PriorCase> = {}): PriorCase => ({
  _id: 'm2',
  number: '261121-2',
  kind: 'repair',
  homeId: 'h1',
  place: 'kitchen',
  category: 'water',
  createdAt: T0,
  status: 'waiting',
  ...about,
})
const before = (about: Partial<PriorCase> = {}) =>
  fault({ _id: 'm1', number: '261101-1', createdAt: T0 - 10 * DAY, status: 'closed', ...about })

test('the same fault at the same place within the days of the policy is a repeat of the latest', () => {
  const policy = { repeatMs: 30 * DAY }
  const older = before({ _id: 'm0', createdAt: T0 - 20 * DAY })
  expect(earlierOf(fault(), [older, before()], policy)).toEqual({ id: 'm1', number: '261101-1', at: T0 - 10 * DAY })
  const not: Partial<PriorCase>[] = [
    { createdAt: T0 - 31 * DAY },
    { place: 'bathroom' },
    { homeId: 'h2' },
    { category: 'power' },
    { status: 'cancelled' },
    { kind: 'complaint' },
    { _id: 'm2' },
  ]
  expect(not.map((about) => earlierOf(fault(), [before(about)], policy))).toEqual(not.map(() => null))
  expect(earlierOf(fault({ place: 'garage' }), [before({ place: 'garage', homeId: 'h2' })], policy)).not.toBeNull()
})

test('a lift is another one in another entrance', () => {
  const policy = { repeatMs: 30 * DAY }
  const doors = new Map([
    ['h1', { building: '3栋', entrance: '1单元' }],
    ['h2', { building: '3栋', entrance: '2单元' }],
    ['h3', { building: '3栋', entrance: '1单元' }],
  ])
  const lift = (about: Partial<PriorCase>) => before({ place: 'elevator', ...about })
  const now = fault({ place: 'elevator' })
  expect(earlierOf(now, [lift({ homeId: 'h2' })], policy, doors)).toBeNull()
  expect(earlierOf(now, [lift({ homeId: 'h3' })], policy, doors)).toMatchObject({ id: 'm1' })
  expect(earlierOf(now, [lift({})], policy)).toMatchObject({ id: 'm1' })
  expect(earlierOf(fault({ place: 'elevator', homeId: null }), [lift({ homeId: 'h2' })], policy, doors)).toBeNull()
})

test('hot spots count by place and category; withdrawn ones not, and no anonymous one names a building', () => {
  const one = (about: Partial<Counted> = {}) =>
    ({
      kind: 'repair',
      category: 'water',
      place: 'kitchen',
      homeLabel: '3栋101',
      status: 'closed',
      open: false,
      repeatOf: null,
      ...about,
    }) as Counted
  const repeatOf = { id: 'm', number: 'n', at: 1 }
  const cases = [
    ...[one(), one({ homeLabel: '3栋202', repeatOf }), one({ open: true, status: 'waiting' })],
    ...[one({ status: 'cancelled' }), one({ place: 'garage' }), one({ kind: 'complaint', anonymous: true })],
    ...[one({ place: 'elevator' }), one({ place: 'elevator', homeLabel: '4栋101' })],
  ]
  expect(hotSpots(cases, ['3栋', '4栋'])).toEqual([
    { building: '3栋', place: null, kind: 'repair', category: 'water', cases: 3, repeats: 1, open: 1 },
    { building: null, place: 'garage', kind: 'repair', category: 'water', cases: 1, repeats: 0, open: 0 },
    { building: null, place: null, kind: 'complaint', category: 'water', cases: 1, repeats: 0, open: 0 },
    { building: '3栋', place: 'elevator', kind: 'repair', category: 'water', cases: 1, repeats: 0, open: 0 },
    { building: '4栋', place: 'elevator', kind: 'repair', category: 'water', cases: 1, repeats: 0, open: 0 },
  ])
})

test('cases count by cause in two halves of the time; repairs, withdrawn ones and what was not found out are left out (D9)', () => {
  const one = (cause: Cause | null, at: number, about: object = {}) =>
    ({
      kind: 'complaint',
      status: 'closed',
      createdAt: at,
      findings: cause && { cause, round: 1, causeId: 'e2', remedyId: 'e3' },
      validity: null,
      ...about,
    }) as WithCause
  const valid = { validity: { decision: 'valid', entryId: 'e4', by: 'lin', second: null } }
  const doubted = { validity: { decision: 'invalid', entryId: 'e4', by: 'lin', second: null } }
  const cases = [
    ...[one('people', 10, valid), one('people', 90, valid), one('people', 50, doubted), one('process', 49)],
    ...[one(null, 60), one('outside', 60, { status: 'cancelled' }), one('outside', 60, { kind: 'repair' })],
  ]
  const counts = [
    { cause: 'people', cases: 3, valid: 2, earlier: 1, later: 2 },
    { cause: 'process', cases: 1, valid: 0, earlier: 1, later: 0 },
  ]
  expect(casesByCause(cases, 0, 100)).toEqual(counts)
  expect(casesByCause(cases, null, 90)).toEqual([counts[0], { ...counts[1], earlier: 1, later: 0 }])
  expect(casesByCause([], null, 100)).toEqual([])
})

describe('a good example', () => {
  const done = { _id: 'm1', estateId: 'e1', kind: 'repair', category: 'water', status: 'closed' } as const
  const author = { by: 'lin', now: T0, names: ['王秀兰', '3栋2单元501'] }
  const proposed = (): Example => {
    const result = propose(done, '先关阀再拆', null, author)
    if (!result.ok) throw new Error(result.reason)
    return result.value
  }
  test('comes from a finished case and names nobody', () => {
    expect((['waiting', 'done', 'cancelled'] as const).map((status) => isFinished({ ...done, status }))).toEqual([
      ...[false, false, false],
    ])
    expect(propose({ ...done, status: 'cancelled' }, '先关阀', null, author)).toMatchObject({ reason: 'NOT_FINISHED' })
    for (const lesson of ['王秀兰家的水管', '3栋 2单元501 漏水', '请打 138 1234 5678', '电话 0571-88886666'])
      expect(propose(done, lesson, null, author)).toMatchObject({ reason: 'NAMES_SOMEBODY' })
    expect(namesSomebody('关阀 2 小时后再拆', ['王秀兰'])).toBe(false)
  })
  test('is shared by a second pair of eyes, once', () => {
    expect(review(proposed(), true, 'lin')).toMatchObject({ reason: 'NOT_YOUR_OWN' })
    const shared = review(proposed(), true, 'he')
    if (!shared.ok) throw new Error(shared.reason)
    expect(shared.value).toMatchObject({ standing: 'shared', reviewedBy: 'he' })
    expect(review(shared.value, true, 'he')).toEqual(shared)
    expect(review(shared.value, false, 'sun')).toMatchObject({ reason: 'REVIEWED_ALREADY' })
    expect(propose(done, '另一种', shared.value, author)).toMatchObject({ reason: 'REVIEWED_ALREADY' })
    expect(propose(done, '改一改', proposed(), author)).toMatchObject({ ok: true, value: { lesson: '改一改' } })
  })
})
