import type { Collection } from '../indexes/collection'
import { duplicateId } from '../indexes/duplicates'
import type { Find, Search } from '../planner/search'
import { locked } from '../refusals'
import type { Row } from '../storage/rows'
import type { Holders } from './holders'
import { type Change, movedEntries, type Writer } from './writer'

/** One view of the data with a way to change it: the committed data itself, or one transaction's picture of it. */
export interface Session {
  find(collection: Collection, options: Find): Row[]
  write(change: Change): void
}

/** Reads and writes the committed data. Waits for no one: what a transaction holds is refused as `LOCKED`. */
export class PlainSession implements Session {
  readonly done: Change[] = []

  constructor(
    private readonly search: Search,
    private readonly writer: Writer,
    private readonly transactions: Holders,
  ) {}

  find(collection: Collection, options: Find): Row[] {
    return this.search.find(collection, options)
  }

  write(change: Change): void {
    const { collection, key, before, after } = change
    if (!this.transactions.none) this.refuseLocked(change)
    if (!before && after && this.writer.has(collection, key)) throw duplicateId(collection.name, after.doc._id)
    this.writer.apply([change])
    this.done.push(change)
  }

  private refuseLocked(change: Change): void {
    if (this.transactions.holderOf(change.collection, change.key)) throw locked()
    for (const { index, come } of movedEntries(change)) {
      if (index.unique && come.some((entry) => this.transactions.claimantOf(index, entry))) throw locked()
    }
  }
}
