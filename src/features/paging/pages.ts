import type { RowPlace } from '@/domain/kernel/row-place'

/** One page of a list, and after which row the next one begins; null: nothing comes after it. */
export type Page<Row> = { rows: Row[]; next: RowPlace | null }

/**
 * A first page read anew, with the older rows that were already on the screen behind it. What the new page no longer
 * shows within its own reach is gone; `placeOf` falls along the list, and rows may share a value.
 */
export const renew = <Row extends { id: string }>(
  first: Page<Row>,
  shown: Page<Row>,
  placeOf: (row: Row) => number,
): Page<Row> => {
  if (first.next === null) return first
  const last = first.rows.at(-1)
  const known = new Set(first.rows.map(({ id }) => id))
  const older = shown.rows.filter((row) => !known.has(row.id) && (!last || placeOf(row) <= placeOf(last)))
  return older.length > 0 ? { rows: [...first.rows, ...older], next: shown.next } : first
}

/** The next page behind what is shown; a row that moved between the two readings stands once. */
export const append = <Row extends { id: string }>(shown: Page<Row>, next: Page<Row>): Page<Row> => {
  const known = new Set(shown.rows.map((row) => row.id))
  return { rows: [...shown.rows, ...next.rows.filter((row) => !known.has(row.id))], next: next.next }
}
