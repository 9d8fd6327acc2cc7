import { type Read, readFigure, readLayout, readPlace } from './cells'
import { type Cell, readHeadings, type Table } from './headings'
import { type Column, type HomeRow, homeLimits } from './home'
import { type Problem, problem } from './problem'
import { placeKey, type SheetWords, tidy } from './words'

export type Sheet = { homes: HomeRow[]; problems: Problem[] }

const isEmpty = (row: readonly Cell[]) => row.every((cell) => cell === null || tidy(String(cell)) === '')

/** Headings again, as on every printed page, or where those of two rows are merged. */
const repeats = (row: readonly Cell[], headings: readonly Cell[]): boolean =>
  row.every((cell, i) => cell === null || cell === '' || cell === headings[i])

/** One row of the sheet; `note` hears of every cell that cannot be taken. */
const readRow = (
  cellOf: (column: Column) => Cell,
  words: SheetWords,
  note: (column: Column, wrong: Problem['what']) => void,
): HomeRow => {
  const take = <T>(column: Column, read: Read<T>, otherwise: T): T => {
    if ('value' in read) return read.value
    note(column, read.wrong)
    return otherwise
  }
  const place = (column: 'building' | 'entrance' | 'number', needed: boolean) =>
    take(column, readPlace(column, cellOf(column), words, needed), '')
  const figure = (column: 'floor' | 'area' | 'feeRate') => take(column, readFigure(column, cellOf(column), words), null)
  const area = figure('area')
  if (area === null && tidy(String(cellOf('area') ?? '')) === '') note('area', 'missing')
  return {
    building: place('building', true),
    entrance: place('entrance', false),
    number: place('number', true),
    floor: figure('floor'),
    area: area ?? 0,
    layout: take('layout', readLayout(cellOf('layout')), null),
    feeRate: figure('feeRate'),
  }
}

/**
 * The homes of a sheet, or everything that is wrong with it, row by row as the sheet numbers its rows (A1). With any
 * problem at all nothing of the sheet may be used.
 */
export const readSheet = (table: Table, words: SheetWords): Sheet => {
  const { at, where, problems } = readHeadings(table, words)
  if (problems.length > 0) return { homes: [], problems }
  const rows = table
    .map((row, index) => ({ row, line: index + 1 }))
    .filter(({ row }, i) => i > at && !isEmpty(row) && !repeats(row, table[at] ?? []))
  if (rows.length === 0) return { homes: [], problems: [problem('noRows')] }
  if (rows.length > homeLimits.homes) return { homes: [], problems: [problem('tooMany', { value: `${rows.length}` })] }
  const seen = new Map<string, number>()
  const homes = rows.map(({ row, line }) => {
    const cellOf = (column: Column): Cell => row[where[column] ?? -1] ?? null
    const before = problems.length
    const note = (column: Column, what: Problem['what']) => {
      const cell = cellOf(column)
      const value = cell === null || cell instanceof Date ? null : tidy(String(cell)).slice(0, 20) || null
      problems.push(problem(what, { row: line, column, value }))
    }
    const home = readRow(cellOf, words, note)
    const key = placeKey(home, words)
    const other = seen.get(key)
    if (problems.length > before) return home
    if (other === undefined) seen.set(key, line)
    else problems.push(problem('twice', { row: line, value: home.building + home.entrance + home.number, other }))
    return home
  })
  return { homes: problems.length > 0 ? [] : homes, problems }
}
