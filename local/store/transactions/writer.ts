import type { Catalog } from '../catalog'
import type { Collection, Index } from '../indexes/collection'
import { duplicateOf } from '../indexes/duplicates'
import { type Entry, entriesOf } from '../indexes/entries'
import { keyText } from '../indexes/keys'
import type { Disk } from '../storage/disk'
import type { Row } from '../storage/rows'

export type Fresh = Pick<Row, 'doc' | 'body'>

/** What a write does to one document: `before` is missing when it is inserted, `after` when it is removed. */
export type Change = { collection: Collection; key: Uint8Array; before?: Row; after?: Fresh }

type Moved = { index: Index; gone: Entry[]; come: Entry[]; arrays: number }

/** The index entries that a change takes away and adds. */
export function movedEntries({ collection, before, after }: Change): Moved[] {
  return collection.indexes.map((index) => {
    const old = before ? entriesOf(before.doc, index.fields).list : []
    const fresh = after ? entriesOf(after.doc, index.fields) : { list: [], arrays: 0 }
    const had = new Set(old.map(({ key }) => keyText(key)))
    const has = new Set(fresh.list.map(({ key }) => keyText(key)))
    return {
      index,
      gone: old.filter(({ key }) => !has.has(keyText(key))),
      come: fresh.list.filter(({ key }) => !had.has(keyText(key))),
      arrays: fresh.arrays,
    }
  })
}

/** Brings changes to disk, with the indexes and their uniqueness. Call it inside `disk.atomically`. */
export class Writer {
  constructor(
    private readonly disk: Disk,
    private readonly catalog: Catalog,
  ) {}

  /** The key of the committed document that holds this entry of an index. */
  holder(index: Index, entry: Entry): Uint8Array | undefined {
    const sql = 'SELECT docs.k FROM entries JOIN docs ON docs.seq=entries.seq WHERE ix=? AND entries.k=? LIMIT 1'
    return this.disk.one(sql, [index.id, entry.key])?.k as Uint8Array | undefined
  }

  has(collection: Collection, key: Uint8Array): boolean {
    return this.disk.one('SELECT 1 FROM docs WHERE collection=? AND k=?', [collection.id, key]) !== undefined
  }

  /** All old entries go before the first new one comes, so that documents may exchange unique values. */
  apply(changes: Change[]): void {
    const moved = changes.map((change) => ({ change, moves: movedEntries(change) }))
    for (const { change, moves } of moved) {
      for (const { index, gone } of moves) {
        for (const { key } of gone) {
          this.disk.run('DELETE FROM entries WHERE ix=? AND k=? AND seq=?', [index.id, key, change.before?.seq ?? null])
        }
      }
    }
    for (const { change, moves } of moved) {
      const seq = this.putDocument(change)
      for (const { index, come, arrays } of moves) {
        for (const entry of come) this.addEntry(change.collection, index, entry, seq)
        this.catalog.noteArrays(index, arrays)
      }
    }
  }

  private addEntry(collection: Collection, index: Index, entry: Entry, seq: number): void {
    if (index.unique && this.holder(index, entry)) throw duplicateOf(collection.name, index, entry)
    this.disk.run('INSERT INTO entries(ix, k, seq) VALUES(?,?,?)', [index.id, entry.key, seq])
  }

  private putDocument({ collection, key, before, after }: Change): number {
    if (!after) {
      this.disk.run('DELETE FROM docs WHERE seq=?', [before?.seq ?? null])
      return before?.seq ?? 0
    }
    if (before) {
      this.disk.run('UPDATE docs SET body=? WHERE seq=?', [after.body, before.seq])
      return before.seq
    }
    return this.disk.run('INSERT INTO docs(collection, k, body) VALUES(?,?,?)', [collection.id, key, after.body])
  }
}
