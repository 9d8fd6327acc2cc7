import type { Collection } from './catalog'
import type { Disk } from './disk'
import { type KeyField, sortKey } from './entries'
import { matcher } from './match'
import { type Row, rowOf } from './rows'
import type { FindOptions } from './types'

export type Find = Omit<FindOptions, 'projection'>

export class Search {
  constructor(private readonly disk: Disk) {}

  find(collection: Collection, options: Find): Row[] {
    const test = matcher(options.query)
    const rows: Row[] = []
    const all = this.disk.each('SELECT seq, k, body FROM docs WHERE collection=? ORDER BY seq', [collection.id])
    for (const each of all) {
      const row = rowOf(each)
      if (test(row.doc)) rows.push(row)
    }
    return page(rows, options)
  }
}

/** The wanted part of the wanted order; without one, in natural order. */
export function page(rows: Row[], { sort, skip = 0, limit }: Find): Row[] {
  const ordered = sort?.length ? inOrder(rows, sort) : [...rows].sort((a, b) => a.seq - b.seq)
  return ordered.slice(skip, limit === undefined ? undefined : skip + limit)
}

export function inOrder(rows: Row[], sort: [field: string, order: 1 | -1][]): Row[] {
  const fields: KeyField[] = sort.map(([name, order]) => ({ name, order }))
  return rows
    .map((row) => ({ row, key: sortKey(row.doc, fields) }))
    .sort((a, b) => Buffer.compare(a.key, b.key) || a.row.seq - b.row.seq)
    .map(({ row }) => row)
}
