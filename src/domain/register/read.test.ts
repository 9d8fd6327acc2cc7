import { homeSheet } from '@/copy/estate/register-file'
import type { Cell, Table } from './headings'
import { readSheet } from './read'

const headings = ['楼栋', '单元', '房号', '楼层', '建筑面积', '户型', '收费标准']
const row = (...cells: Cell[]): Cell[] => cells
const sheet = (...rows: Cell[][]): Table => [headings, ...rows]
const read = (table: Table) => readSheet(table, homeSheet)
const problems = (table: Table) =>
  read(table).problems.map(({ row, column, what, value, other }) =>
    [row, column, what, value, other].filter((part) => part !== null).join(' '),
  )
const good = row('3栋', '1单元', '501', 5, 89.32, '三室两厅', 2.85)

test('a row becomes a home', () => {
  expect(read(sheet(good))).toEqual({
    homes: [
      { building: '3栋', entrance: '1单元', number: '501', floor: 5, area: 89.32, layout: '三室两厅', feeRate: 2.85 },
    ],
    problems: [],
  })
})

test('full-width characters, spaces, units and bare numbers mean the same', () => {
  const { homes } = read(sheet(row('３', ' 1 ', '５０１ 室', '5层', '８９．３２㎡', ' 三室 两厅', '2.85元/㎡·月')))
  expect(homes).toEqual(read(sheet(good)).homes)
})

test('headings may have other names, another order, marks, units and a title above them', () => {
  const table: Table = [
    ['安和家园房屋名册', null, null],
    [null, null, null],
    ['序号', '面积（平方米）*', '房 间 号', '楼号'],
    [1, '1,020.5', 'A-101', '翠竹楼'],
  ]
  expect(read(table).homes).toMatchObject([{ building: '翠竹楼', entrance: '', number: 'A-101', area: 1020.5 }])
})

test('what may stay empty stays empty, and rows without a word are passed over', () => {
  const { homes } = read(
    sheet(row('3', null, 501, null, 60, null, null), row(null, '', ' '), row('3', '', '502', '', '61')),
  )
  expect(homes.map(({ number, floor, layout, feeRate }) => [number, floor, layout, feeRate])).toEqual([
    ['501', null, null, null],
    ['502', null, null, null],
  ])
})

test('three bad rows are named, each with its column, and nothing of the sheet is used', () => {
  const table = sheet(
    good,
    row(null, '1', '502', 5, 80),
    row('3', '1', '503', 5, 'big'),
    row('3', '1', '504', 5, 0, '', 'x'),
  )
  expect(problems(table)).toEqual([
    '3 building missing',
    '4 area notNumber big',
    '5 area outOfRange 0',
    '5 feeRate notNumber x',
  ])
  expect(read(table).homes).toEqual([])
})

test.each<[string, Cell[], string]>([
  ['no number', row('3', '1', '', 5, 80), '2 number missing'],
  ['no area', row('3', '1', '501', 5, null), '2 area missing'],
  ['more than 10,000 square metres', row('3', '1', '501', 5, 10_000.01), '2 area outOfRange 10000.01'],
  ['an area below zero', row('3', '1', '501', 5, -80), '2 area outOfRange -80'],
  ['a fee below zero', row('3', '1', '501', 5, 80, '', -1), '2 feeRate outOfRange -1'],
  ['ground floor 0', row('3', '1', '501', 0, 80), '2 floor outOfRange 0'],
  ['half a floor', row('3', '1', '501', 2.5, 80), '2 floor outOfRange 2.5'],
  ['a long building', row('三号院东侧的那一栋高层', '1', '501', 5, 80), '2 building tooLong 三号院东侧的那一栋高层'],
  ['a number that Excel took for a date', row('3', '1', new Date(0), 5, 80), '2 number isDate'],
])('%s is a problem', (_, cells, expected) => {
  expect(problems(sheet(cells))).toEqual([expected])
})

test('the same home twice names both rows, however it is written', () => {
  expect(problems(sheet(good, row('3栋', '2单元', '501', 5, 80), row('03 幢', '１', '501室', 5, 90)))).toEqual([
    '4 twice 03幢1单元501 2',
  ])
})

test('a basement is a floor', () => {
  expect(read(sheet(row('3', '1', 'C1', 'B2', 20))).homes[0]?.floor).toBe(-2)
})

test('headings that are unknown, missing or twice are named', () => {
  expect(problems([['楼栋', '房号', '业主姓名', '楼号']])).toEqual([
    '1 unknownColumn 业主姓名',
    '1 building columnTwice',
    '1 area missingColumn',
  ])
  expect(problems([])).toEqual(['1 building missingColumn', '1 number missingColumn', '1 area missingColumn'])
})

test('headings alone are no register, and 20,000 homes are the most', () => {
  expect(problems(sheet())).toEqual(['noRows'])
  const many = Array.from({ length: 20_001 }, (_, n) => row('3', '1', String(n), 1, 50))
  expect(problems(sheet(...many))).toEqual(['tooMany 20001'])
})
