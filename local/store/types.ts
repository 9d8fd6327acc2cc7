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
 * finds its writes after `kill -9`. Throws StoreError for everything the cloud refuses: undeclared collection
 * (`ResourceNotFound`), duplicate key (`E11000` in the text), unwritable update path, transaction conflict.
 */
export interface Store {
  insert(collection: string, docs: Record<string, unknown>[], transaction?: string): string[]
  find(collection: string, options: FindOptions, transaction?: string): Doc[]
  update(collection: string, options: UpdateOptions, transaction?: string): { updated: number; upsertedId?: string }
  remove(collection: string, options: { query: Record<string, unknown>; multi: boolean }, transaction?: string): number
  count(collection: string, query: Record<string, unknown>): number
  aggregate(collection: string, stages: Record<string, unknown>[]): Record<string, unknown>[]
  /** How `find` would go about it: the index it reads, and how many entries and documents it would look at. */
  explain(
    collection: string,
    options: FindOptions,
  ): { index: string | null; keysExamined: number; docsExamined: number }
  begin(now: number): string
  commit(transaction: string): void
  abort(transaction: string): void
  declare(spec: DatabaseSpec): void
  close(): void
}

/** A small durable key-value shelf in the same file, for the host's own things (clock offset, delayed calls, quota). */
export interface Shelf {
  get<T>(box: string, key: string): T | undefined
  list<T>(box: string): { key: string; value: T }[]
  put(box: string, key: string, value: unknown): void
  delete(box: string, key: string): void
}
