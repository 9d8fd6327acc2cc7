/** A document as MongoDB would hold it: plain values, `Date`, arrays, nested objects, `_id` a string. */
export type Doc = { _id: string } & Record<string, unknown>

/** One declared collection of database.json. */
export type CollectionSpec = {
  indexes?: { name: string; fields: { name: string; order: 1 | -1 }[]; unique?: boolean }[]
}
export type DatabaseSpec = { collections: Record<string, CollectionSpec> }

/** A refusal with the code and text that the cloud would answer. `code` is the string code of the wire. */
export class StoreError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'StoreError'
  }
}

export type FindOptions = {
  query: Record<string, unknown>
  sort?: [field: string, order: 1 | -1][]
  skip?: number
  limit?: number
  projection?: Record<string, 0 | 1>
}

export type UpdateOptions = {
  query: Record<string, unknown>
  /** Either update operators (`$set`, `$inc` …) when `merge`, or a whole document to put in place. */
  update: Record<string, unknown>
  merge: boolean
  multi: boolean
  upsert: boolean
}

/**
 * The embedded document store. All methods are synchronous and durable when they return: a caller who got an answer
 * finds its writes after `kill -9`. Throws StoreError for everything the cloud refuses, with the code of the wire:
 *
 * - `DATABASE_COLLECTION_NOT_EXIST`: the collection was not declared
 * - `DATABASE_REQUEST_FAILED`: duplicate key (`E11000` in the text), unwritable update, query that MongoDB would not take
 * - `DATABASE_TRANSACTION_CONFLICT`: somebody else wrote first; the transaction is over
 * - `DATABASE_TRANSACTION_FAIL`: the transaction is over already, or took more than a minute
 * - `LOCKED`, never for the wire: an open transaction holds the document, where the cloud would wait; try again later
 *
 * One call is atomic: a write that is refused changes nothing. Natural order is the order of insertion; an answer that
 * comes through an index without a sort is in the order of the index, as with MongoDB.
 */
export interface Store {
  insert(collection: string, docs: Record<string, unknown>[], transaction?: string): string[]
  find(collection: string, options: FindOptions, transaction?: string): Doc[]
  update(collection: string, options: UpdateOptions, transaction?: string): { updated: number; upsertedId?: string }
  remove(collection: string, options: { query: Record<string, unknown>; multi: boolean }, transaction?: string): number
  count(collection: string, query: Record<string, unknown>): number
  /** 20 rows unless the pipeline has a `$limit`, and never more than 10,000: the cloud's caps. */
  aggregate(collection: string, stages: Record<string, unknown>[]): Record<string, unknown>[]
  /** How `find` would go about it: the index it reads, and how many entries and documents it would look at. */
  explain(
    collection: string,
    options: FindOptions,
  ): { index: string | null; keysExamined: number; docsExamined: number }
  /** A transaction sees the moment of its first operation. `now` is of the clock given to `openStore`. */
  begin(now: number): string
  commit(transaction: string): void
  abort(transaction: string): void
  /** Tells of every document that is written, put or removed, also of one in a write that is refused afterwards. */
  onWrite(hear: (collection: string, id: string) => void): void
  /** Adds what is new. Where `indexes` is given, a collection has these and no others afterwards; nothing else is dropped. */
  declare(spec: DatabaseSpec): void
  /**
   * Does the work now, without holding up everybody else while the disk is busy: resolves once all that it wrote, and all
   * that it read, is on disk. Many at once share one turn of the disk.
   */
  soon<T>(work: () => T): Promise<Awaited<T>>
  /** Brings all to disk that a hurried store owes it, and ends the hurry. */
  settle(): void
  close(): void
}

/** A small durable key-value shelf in the same file, for the host's own things (clock offset, delayed calls, quota). */
export interface Shelf {
  get<T>(box: string, key: string): T | undefined
  list<T>(box: string): { key: string; value: T }[]
  put(box: string, key: string, value: unknown): void
  delete(box: string, key: string): void
}
