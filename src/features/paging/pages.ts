/** One page of a list that is read newest first. */
export type Page<Row> = { rows: Row[]; more: boolean }

/**
 * A first page read anew, with the older rows that were already on the screen behind it. What the new page no longer
 * shows within its own reach is gone.
 */
export const renew = <Row>(first: Page<Row>, shown: Page<Row>, placeOf: (row: Row) => number): Page<Row> => {
  const last = first.rows.at(-1)
  if (!first.more || !last) return first
  const older = shown.rows.filter((row) => placeOf(row) < placeOf(last))
  return older.length > 0 ? { rows: [...first.rows, ...older], more: shown.more } : first
}

/** The next page behind what is shown; a row that moved between the two readings stands once. */
export const append = <Row extends { id: string }>(shown: Page<Row>, next: Page<Row>): Page<Row> => {
  const known = new Set(shown.rows.map((row) => row.id))
  return { rows: [...shown.rows, ...next.rows.filter((row) => !known.has(row.id))], more: next.more }
}
