import type { Collection, Index } from '../indexes/collection'
import type { Disk, SqlRow } from '../storage/disk'
import { type Row, rowOf } from '../storage/rows'
import type { Plan, Seek } from './plan'

/** How much was looked at to find an answer. */
export type Tally = { keysExamined: number; docsExamined: number }

/** Stands for the index that every collection has on `_id`: the keys of the documents themselves. */
export const ID_INDEX: Index = { id: 0, name: '_id_', fields: [{ name: '_id', order: 1 }], unique: true, arrays: 0 }

const COLUMNS = 'docs.seq AS seq, docs.k AS k, docs.body AS body'
const BY_ID = `SELECT docs.k AS entry, ${COLUMNS} FROM docs WHERE collection=? AND k>=? AND k<? ORDER BY k`
const BY_ENTRY = `SELECT entries.k AS entry, ${COLUMNS} FROM entries CROSS JOIN docs ON docs.seq=entries.seq
  WHERE entries.ix=? AND entries.k>=? AND entries.k<? ORDER BY entries.k`

function seekRows(
  disk: Disk,
  collection: Collection,
  { index, reverse }: Plan,
  { from, end }: Seek,
): Generator<SqlRow> {
  const direction = reverse ? ' DESC' : ''
  if (index === ID_INDEX) return disk.each(BY_ID + direction, [collection.id, from, end])
  return disk.each(`${BY_ENTRY}${direction}, entries.seq${direction}`, [index.id, from, end])
}

function* inTurn(lists: Generator<SqlRow>[]): Generator<SqlRow> {
  for (const list of lists) yield* list
}

/** Always the list whose next entry comes first, compared from the seek's tail on. */
function* merged(lists: Generator<SqlRow>[], tails: number[], reverse: boolean): Generator<SqlRow> {
  const tailOf = (row: SqlRow, at: number) => (row.entry as Uint8Array).subarray(tails[at])
  const heads = lists.map((list, at) => ({ list, at, next: list.next() })).filter(({ next }) => !next.done)
  const sign = reverse ? -1 : 1
  try {
    while (heads.length) {
      const first = heads.reduce((best, head) => {
        const order = Buffer.compare(tailOf(head.next.value, head.at), tailOf(best.next.value, best.at))
        return order * sign < 0 ? head : best
      })
      yield first.next.value
      first.next = first.list.next()
      if (first.next.done) heads.splice(heads.indexOf(first), 1)
    }
  } finally {
    for (const { list } of heads) list.return(undefined)
  }
}

/** The documents that a plan looks at, each once. Without a plan, all of them in natural order. */
export function* scan(disk: Disk, collection: Collection, plan: Plan | undefined, tally: Tally): Generator<Row> {
  if (!plan) {
    for (const row of disk.each(`SELECT ${COLUMNS} FROM docs WHERE collection=? ORDER BY seq`, [collection.id])) {
      tally.docsExamined++
      yield rowOf(row)
    }
    return
  }
  const seeks = plan.reverse ? [...plan.seeks].reverse() : plan.seeks
  const lists = seeks.map((seek) => seekRows(disk, collection, plan, seek))
  const tails = seeks.map(({ tail }) => tail)
  const seen = plan.index.arrays ? new Set<number>() : undefined
  for (const row of plan.merge ? merged(lists, tails, plan.reverse) : inTurn(lists)) {
    tally.keysExamined++
    if (seen?.has(Number(row.seq))) continue
    seen?.add(Number(row.seq))
    tally.docsExamined++
    yield rowOf(row)
  }
}

/** How many entries a plan would read, counted no further than `most`. */
export function countEntries(disk: Disk, collection: Collection, plan: Plan | undefined, most: number): number {
  const counted = (sql: string, values: (number | Uint8Array)[]) =>
    Number(disk.one(`SELECT count(*) AS n FROM (${sql} LIMIT ?)`, values)?.n)
  if (!plan) return counted('SELECT 1 FROM docs WHERE collection=?', [collection.id, most])
  let total = 0
  for (const { from, end } of plan.seeks) {
    if (total >= most) break
    const [sql, id] =
      plan.index === ID_INDEX
        ? ['SELECT 1 FROM docs WHERE collection=? AND k>=? AND k<?', collection.id]
        : ['SELECT 1 FROM entries WHERE ix=? AND k>=? AND k<?', plan.index.id]
    total += counted(sql, [id, from, end, most - total])
  }
  return total
}
