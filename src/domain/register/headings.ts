import { type Column, columns, neededColumns } from './home'
import { type Problem, problem } from './problem'
import { type SheetWords, tidyHeading } from './words'

export type Cell = string | number | boolean | Date | null
export type Table = readonly (readonly Cell[])[]

/** Where the headings stand (0 is the first row), which column is where, and what is wrong with them. */
export type Headings = { at: number; where: Partial<Record<Column, number>>; problems: Problem[] }

/** Above the headings a sheet may carry a title and notes. */
const DEEPEST = 10

const columnOf = (heading: string, words: SheetWords): Column | undefined =>
  columns.find((column) => words.headings[column].some((one) => tidyHeading(one) === heading))

const headingsIn = (row: readonly Cell[]): string[] => row.map((cell) => tidyHeading(String(cell ?? '')))

/** Finds the row that has the most of our headings, among the first ten. */
const findRow = (table: Table, words: SheetWords): number => {
  const known = table
    .slice(0, DEEPEST)
    .map((row) => headingsIn(row).filter((heading) => columnOf(heading, words)).length)
  return Math.max(0, known.indexOf(Math.max(0, ...known)))
}

/** Reads the headings. Wrong are: one we do not know, one that is missing, one that stands there twice. */
export const readHeadings = (table: Table, words: SheetWords): Headings => {
  const at = findRow(table, words)
  const row = at + 1
  const where: Headings['where'] = {}
  const problems: Problem[] = []
  headingsIn(table[at] ?? []).forEach((heading, index) => {
    const column = columnOf(heading, words)
    if (heading === '' || words.ignored.some((one) => tidyHeading(one) === heading)) return
    if (!column) problems.push(problem('unknownColumn', { row, value: heading.slice(0, 20) }))
    else if (where[column] !== undefined) problems.push(problem('columnTwice', { row, column }))
    else where[column] = index
  })
  const missing = neededColumns.filter((column) => where[column] === undefined)
  return { at, where, problems: [...problems, ...missing.map((column) => problem('missingColumn', { row, column }))] }
}
