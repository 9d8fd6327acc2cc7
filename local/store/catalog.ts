import type { Collection, Index } from './indexes/collection'
import { duplicateOf } from './indexes/duplicates'
import { entriesOf, type KeyField } from './indexes/entries'
import { noCollection } from './refusals'
import { type Body, decodeBody } from './storage/codec'
import type { Disk } from './storage/disk'
import type { CollectionSpec, DatabaseSpec } from './types'

type IndexSpec = NonNullable<CollectionSpec['indexes']>[number]

/** Which collections and indexes there are. Reading it is free; it is kept in memory. */
export class Catalog {
  private collections = new Map<string, Collection>()

  constructor(private readonly disk: Disk) {
    this.load()
  }

  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw noCollection(name)
    return collection
  }

  all(): Collection[] {
    return [...this.collections.values()]
  }

  /** Adds what is new. A collection that lists its indexes has these and no others afterwards. */
  declare(spec: DatabaseSpec): void {
    try {
      this.disk.atomically(() => {
        for (const [name, each] of Object.entries(spec.collections)) this.declareCollection(name, each)
      })
    } finally {
      this.load()
    }
  }

  noteArrays(index: Index, arrays: number): void {
    if ((index.arrays | arrays) === index.arrays) return
    index.arrays |= arrays
    this.disk.run('UPDATE indexes SET arrays=? WHERE id=?', [index.arrays, index.id])
  }

  load(): void {
    this.collections = new Map()
    for (const { id, name } of this.disk.all('SELECT id, name FROM collections ORDER BY id')) {
      const indexes = this.disk.all('SELECT * FROM indexes WHERE collection=? ORDER BY id', [id ?? null])
      this.collections.set(String(name), {
        id: Number(id),
        name: String(name),
        indexes: indexes.map((row) => ({
          id: Number(row.id),
          name: String(row.name),
          arrays: Number(row.arrays),
          ...(JSON.parse(String(row.spec)) as { fields: KeyField[]; unique: boolean }),
        })),
      })
    }
  }

  private declareCollection(name: string, { indexes }: CollectionSpec): void {
    this.disk.run('INSERT INTO collections(name) VALUES(?) ON CONFLICT DO NOTHING', [name])
    const id = Number(this.disk.one('SELECT id FROM collections WHERE name=?', [name])?.id)
    if (!indexes) return
    const wanted = new Map(indexes.map((index) => [index.name, specText(index)]))
    for (const row of this.disk.all('SELECT id, name, spec FROM indexes WHERE collection=?', [id])) {
      if (wanted.get(String(row.name)) === row.spec) wanted.delete(String(row.name))
      else this.drop(Number(row.id))
    }
    for (const index of indexes) if (wanted.has(index.name)) this.build(id, name, index)
  }

  private drop(index: number): void {
    this.disk.run('DELETE FROM entries WHERE ix=?', [index])
    this.disk.run('DELETE FROM indexes WHERE id=?', [index])
  }

  private build(collection: number, name: string, spec: IndexSpec): void {
    const id = this.disk.run('INSERT INTO indexes(collection, name, spec) VALUES(?,?,?)', [
      collection,
      spec.name,
      specText(spec),
    ])
    const index: Index = { id, name: spec.name, fields: spec.fields, unique: spec.unique === true, arrays: 0 }
    for (const { seq, body } of this.disk.each('SELECT seq, body FROM docs WHERE collection=? ORDER BY seq', [
      collection,
    ])) {
      const { list, arrays } = entriesOf(decodeBody(body as Body), spec.fields)
      this.noteArrays(index, arrays)
      for (const entry of list) {
        if (
          index.unique &&
          this.disk.one('SELECT 1 FROM entries WHERE ix=? AND k=? AND seq<>?', [id, entry.key, Number(seq)])
        ) {
          throw duplicateOf(name, index, entry)
        }
        this.disk.run('INSERT INTO entries(ix, k, seq) VALUES(?,?,?)', [id, entry.key, Number(seq)])
      }
    }
  }
}

const specText = ({ fields, unique = false }: IndexSpec): string =>
  JSON.stringify({ fields: fields.map(({ name, order }) => ({ name, order })), unique })
