import fc from 'fast-check'
import { homeSheet } from '@/copy/estate/register-file'
import { duties } from '../people/duties'
import { figuresOf, leftOut } from './compare'
import type { HomeRow, RegisterHome } from './home'
import { begin, discard, finish, type Import, type ImportState, leftover, stop, tending } from './import'
import { buildingsOf, inOrder, naturally } from './order'
import { mayRegister, registerRights } from './rights'
import { labelPattern, readSearch } from './search'
import { placeKey } from './words'

const home = (building: string, entrance: string, number: string, about: Partial<HomeRow> = {}): HomeRow => ({
  building,
  entrance,
  number,
  floor: null,
  area: 80,
  layout: null,
  feeRate: 2,
  ...about,
})
const register = (...rows: HomeRow[]): RegisterHome[] => inOrder(rows, (row) => placeKey(row, homeSheet))

test('homes stand in the order people count', () => {
  const homes = register(home('10栋', '1单元', '101'), home('2栋', '2单元', '1001'), home('2栋', '2单元', '201'))
  expect(homes.map(({ label, order }) => `${order} ${label}`)).toEqual([
    '0 2栋2单元201',
    '1 2栋2单元1001',
    '2 10栋1单元101',
  ])
})

test('the natural order is an order', () => {
  const name = fc.stringMatching(/^[\dAB栋]{0,5}$/)
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(naturally(a, b))).toBe(-Math.sign(naturally(b, a)) + 0)
      if (naturally(a, b) <= 0 && naturally(b, c) <= 0) expect(naturally(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

test('buildings and entrances with how many homes they have', () => {
  expect(buildingsOf([home('1栋', '', '101'), home('2栋', '1单元', '101'), home('2栋', '1单元', '102')])).toEqual([
    { name: '1栋', homes: 1, entrances: [{ name: '', homes: 1 }] },
    { name: '2栋', homes: 2, entrances: [{ name: '1单元', homes: 2 }] },
  ])
})

test('a new register beside the one in force: what comes, changes and goes', () => {
  const live = register(home('1栋', '', '101'), home('1栋', '', '102'), home('1栋', '', '103'))
  const next = register(
    home('1栋', '', '101'),
    home('1栋', '', '102', { area: 90.5, feeRate: null }),
    home('2栋', '', '1'),
  )
  expect(figuresOf(live, next)).toEqual({
    homes: 3,
    buildings: 2,
    entrances: 2,
    area: 250.5,
    withoutFeeRate: 1,
    added: 1,
    changed: 1,
    removed: 1,
  })
  expect(leftOut(live, next).map(({ label }) => label)).toEqual(['1栋103'])
  expect(figuresOf(live, live)).toMatchObject({ added: 0, changed: 0, removed: 0 })
})

test.each([
  ['501', { number: '501' }],
  ['501室', { number: '501' }],
  ['3栋', { building: '3栋' }],
  ['3-501', { building: '3栋', number: '501' }],
  ['3-1-501', { building: '3栋', entrance: '1单元', number: '501' }],
  ['３栋１单元５０１室', { building: '3栋', entrance: '1单元', number: '501' }],
  ['1栋101', { building: '1栋', number: '101' }],
  ['1 栋 101 室', { building: '1栋', number: '101' }],
  ['1 1 101', { building: '1栋', entrance: '1单元', number: '101' }],
  ['１－１－１０１', { building: '1栋', entrance: '1单元', number: '101' }],
  ['1—1—101', { building: '1栋', entrance: '1单元', number: '101' }],
  ['3\u200b栋', { building: '3栋' }],
  ['  ', {}],
])('a search for %s', (typed, expected) => {
  expect(readSearch(typed, homeSheet)).toEqual(expected)
})

test('the names of the register itself come first, however they are written', () => {
  const names = ['A-1', 'A', '紫荆苑', '紫荆苑2号楼']
  const found = (typed: string) => readSearch(typed, homeSheet, names)
  expect(found('A-1-501')).toEqual({ building: 'A-1', number: '501' })
  expect(found('a-501')).toEqual({ building: 'A', number: '501' })
  expect(found('紫荆苑501')).toEqual({ building: '紫荆苑', number: '501' })
  expect(found('紫荆苑 2 号楼 1 单元 501 室')).toEqual({ building: '紫荆苑2号楼', entrance: '1单元', number: '501' })
  expect(found('紫荆苑')).toEqual({ building: '紫荆苑' })
  expect(found('B栋501')).toEqual({ building: 'B栋', number: '501' })
})

test.each([
  ['1-1-101', '1栋1单元101', true],
  ['1栋101', '1栋1单元101', true],
  ['101室', '1栋1单元101', true],
  ['1 1 101', '1栋1单元101', true],
  ['01栋 101', '1栋1单元101', true],
  ['1-1-101', '11栋1单元101', false],
  ['1-1-101', '1栋1单元1101', false],
  ['1-2-101', '1栋1单元101', false],
  ['101', '1栋1单元1101', false],
  ['1栋', '1栋1单元101', true],
  ['1栋', '11栋1单元101', false],
  ['3-2-501', '3-2-501', true],
  ['3-501', '3-2-501', true],
])('%s finds a case at %s: %s', (typed, label, finds) => {
  const pattern = labelPattern(readSearch(typed, homeSheet), homeSheet)
  expect(pattern !== null && new RegExp(pattern, 'i').test(label)).toBe(finds)
})

test('what names no place makes no pattern, and no sign of it means anything else', () => {
  expect(labelPattern(readSearch('', homeSheet), homeSheet)).toBeNull()
  expect(labelPattern(readSearch('漏水', homeSheet), homeSheet)).toBeNull()
  expect(() => new RegExp(labelPattern(readSearch('1(-2[-3*', homeSheet), homeSheet) ?? '')).not.toThrow()
})

const one = (state: ImportState): Import => ({
  _id: 'new',
  rev: 0,
  estateId: 'e',
  by: 'p',
  at: 0,
  fileName: 'a.csv',
  state,
  base: 'old',
  plan: null,
  figures: null,
  problems: [],
  problemCount: 0,
  total: 2,
  done: 0,
  stopped: null,
  endedAt: null,
})
const states: ImportState[] = ['faulty', 'ready', 'writing', 'live', 'stopped']

test('what may be done with an import in which state, and what the clock does with it', () => {
  const outcome = (state: ImportState) => {
    const begun = begin(one(state))
    const given = discard(one(state), 5)
    return [
      state.padEnd(8),
      `begin ${begun.ok ? begun.value.state : begun.reason}`.padEnd(20),
      `discard ${given.ok ? given.value.stopped : given.reason}`.padEnd(20),
      `clock ${tending[state]}`,
    ].join(' ')
  }
  expect(`\n${states.map(outcome).join('\n')}\n`).toMatchInlineSnapshot(`
"
faulty   begin IMPORT_FAULTY  discard discarded    clock lapse
ready    begin writing        discard discarded    clock lapse
writing  begin writing        discard discarded    clock store
live     begin live           discard IMPORT_OVER  clock clean
stopped  begin IMPORT_OVER    discard IMPORT_OVER  clock clean
"
`)
})

test('what is left over is the version replaced, or the one that never came', () => {
  expect(leftover(finish(one('writing'), 1))).toBe('old')
  expect(leftover(stop(one('writing'), 'outdated', 1))).toBe('new')
})

test('who may do what with the register', () => {
  const acts = Object.keys(registerRights) as (keyof typeof registerRights)[]
  const table = duties.map((duty) =>
    `${duty.padEnd(10)} ${acts.filter((act) => mayRegister(act, [duty])).join(' ')}`.trim(),
  )
  expect(`\n${table.join('\n')}\n`).toMatchInlineSnapshot(`
"
desk       read export
engineer
guard
cleaner
steward    read
finance    read
supervisor read
manager    read export import
relations  read
committee
assessor
"
`)
})
