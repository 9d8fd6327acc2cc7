import type { Collection, Index } from '../indexes/collection'
import { duplicateId, duplicateOf } from '../indexes/duplicates'
import type { Entry } from '../indexes/entries'
import { keyText } from '../indexes/keys'
import { type Find, page, type Search } from '../planner/search'
import { matcher } from '../query/match'
import { conflict } from '../refusals'
import { decodeBody } from '../storage/codec'
import type { Row } from '../storage/rows'
import type { Holders } from './holders'
import type { Session } from './session'
import { type Change, movedEntries, type Writer } from './writer'

type ByKey<T> = Map<string, T>

const PROVISIONAL = 2 ** 50

const claimText = (index: Index, { key }: Entry): string => `${index.id}:${keyText(key)}`

/** A snapshot from its first operation on, plus its own writes, which reach the disk together at commit. */
export class Transaction implements Session {
  private started = false
  private inserted = 0
  /** What others have changed since the snapshot, as it was: `undefined` when it was not there. */
  private readonly kept = new Map<number, ByKey<Row | undefined>>()
  private readonly written = new Map<number, ByKey<Change & { seq: number }>>()
  private readonly claimed = new Map<string, string>()

  constructor(
    readonly id: string,
    readonly deadline: number,
    private readonly search: Search,
    private readonly writer: Writer,
    private readonly others: Holders,
  ) {}

  find(collection: Collection, options: Find): Row[] {
    this.started = true
    const own = this.differing(collection)
    if (own.size === 0) return this.search.find(collection, options)
    const test = matcher(options.query)
    const rows = this.search.find(collection, { query: options.query }).filter(({ key }) => !own.has(keyText(key)))
    for (const row of own.values()) if (row && test(row.doc)) rows.push(row)
    return page(rows, options)
  }

  write(change: Change): void {
    const { collection, key, before, after } = change
    this.started = true
    const name = keyText(key)
    const mine = this.written.get(collection.id)?.get(name)
    if (!mine && (this.others.holderOf(collection, key) || this.kept.get(collection.id)?.has(name))) throw conflict()
    if (!before && after && (mine ? mine.after : this.writer.has(collection, key))) {
      throw duplicateId(collection.name, after.doc._id)
    }
    this.moveClaims(change, name)
    const first = mine ? mine.before : before
    const seq = mine?.seq ?? before?.seq ?? PROVISIONAL + this.inserted++
    bucket(this.written, collection).set(name, { collection, key, before: first, after, seq })
  }

  changes(): Change[] {
    return [...this.written.values()]
      .flatMap((each) => [...each.values()])
      .filter(({ before, after }) => before || after)
  }

  hasWritten(collection: Collection, key: string): boolean {
    return this.written.get(collection.id)?.has(key) ?? false
  }

  claims(index: Index, entry: Entry): string | undefined {
    return this.claimed.get(claimText(index, entry))
  }

  keep({ collection, key, before }: Change): void {
    if (!this.started) return
    const kept = bucket(this.kept, collection)
    if (!kept.has(keyText(key))) kept.set(keyText(key), before)
  }

  /** Every document that looks different from here than in the committed data. */
  private differing(collection: Collection): ByKey<Row | undefined> {
    const rows: ByKey<Row | undefined> = new Map()
    for (const [name, row] of this.kept.get(collection.id) ?? []) {
      rows.set(name, row && { ...row, doc: decodeBody(row.body) })
    }
    for (const [name, { key, seq, after }] of this.written.get(collection.id) ?? []) {
      rows.set(name, after && { seq, key, body: after.body, doc: decodeBody(after.body) })
    }
    return rows
  }

  private moveClaims(change: Change, name: string): void {
    const moves = movedEntries(change).filter(({ index }) => index.unique)
    for (const { index, come } of moves) for (const entry of come) this.checkFree(change.collection, index, entry, name)
    for (const { index, gone, come } of moves) {
      for (const entry of gone) this.claimed.delete(claimText(index, entry))
      for (const entry of come) this.claimed.set(claimText(index, entry), name)
    }
  }

  private checkFree(collection: Collection, index: Index, entry: Entry, name: string): void {
    const mine = this.claims(index, entry)
    if (mine !== undefined && mine !== name) throw duplicateOf(collection.name, index, entry)
    if (mine === undefined && this.others.claimantOf(index, entry)) throw conflict()
    const holder = this.writer.holder(index, entry)
    if (!holder || this.hasWritten(collection, keyText(holder)) || keyText(holder) === name) return
    if (this.kept.get(collection.id)?.has(keyText(holder))) throw conflict()
    throw duplicateOf(collection.name, index, entry)
  }
}

function bucket<T>(maps: Map<number, ByKey<T>>, { id }: Collection): ByKey<T> {
  let map = maps.get(id)
  if (!map) {
    map = new Map()
    maps.set(id, map)
  }
  return map
}
