import { append, type Page, renew } from './pages'

type Row = { id: string; at: number }
const row = (at: number): Row => ({ id: `r${at}`, at })
const page = (more: boolean, ...at: number[]): Page<Row> => ({
  rows: at.map(row),
  next: more ? { value: at.at(-1) ?? 0, id: `r${at.at(-1)}` } : null,
})
const placeOf = (r: Row) => r.at
const shown = page(true, 9, 8, 7, 6, 5, 4)

test('a new row on top keeps the older rows on the screen, without a gap', () => {
  expect(renew(page(true, 10, 9, 8), shown, placeOf)).toEqual(page(true, 10, 9, 8, 7, 6, 5, 4))
})

test('a row that left the list is gone', () => {
  expect(renew(page(true, 9, 7, 6), shown, placeOf)).toEqual(page(true, 9, 7, 6, 5, 4))
})

test('a list that fits on one page is shown as it is', () => {
  expect(renew(page(false, 9), shown, placeOf)).toEqual(page(false, 9))
  expect(renew(page(false), shown, placeOf)).toEqual(page(false))
})

test('a row that comes twice stands once', () => {
  expect(append(page(true, 9, 8), page(false, 8, 7))).toEqual(page(false, 9, 8, 7))
})
