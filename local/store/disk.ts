import { Database, type JSValue, type SQLiteValue, type Statement } from 'node-sqlite3-wasm'

import { unusableFile } from './refusals'

export type SqlRow = Record<string, SQLiteValue>

/** One SQLite file with its prepared statements. */
export class Disk {
  private readonly db: Database
  private readonly prepared = new Map<string, Statement>()

  constructor(file: string) {
    this.db = new Database(file, { fileMustExist: true })
    try {
      this.db.exec('PRAGMA locking_mode=EXCLUSIVE')
      this.all('PRAGMA journal_mode=WAL')
      this.db.exec('PRAGMA synchronous=FULL; PRAGMA cache_size=-32000')
    } catch (error) {
      this.close()
      throw error
    }
  }

  all(sql: string, values: JSValue[] = []): SqlRow[] {
    return this.statement(sql).all(values) as SqlRow[]
  }

  one(sql: string, values: JSValue[] = []): SqlRow | undefined {
    return this.all(sql, values)[0]
  }

  run(sql: string, values: JSValue[] = []): number {
    return Number(this.statement(sql).run(values).lastInsertRowid)
  }

  /** Rows one by one. The statement is its own, because a reader may stop early. */
  *each(sql: string, values: JSValue[]): Generator<SqlRow> {
    const statement = this.db.prepare(sql)
    try {
      yield* statement.iterate(values) as Iterable<SqlRow>
    } finally {
      statement.finalize()
    }
  }

  /** All of `work` is on disk when this returns, or none of it. */
  atomically<T>(work: () => T): T {
    if (this.db.inTransaction) return work()
    this.run('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.run('COMMIT')
      return result
    } catch (error) {
      if (this.db.inTransaction) this.run('ROLLBACK')
      throw error
    }
  }

  close(): void {
    if (!this.db.isOpen) return
    for (const statement of this.prepared.values()) statement.finalize()
    this.prepared.clear()
    this.db.close()
  }

  private statement(sql: string): Statement {
    let statement = this.prepared.get(sql)
    if (!statement) {
      statement = this.db.prepare(sql)
      this.prepared.set(sql, statement)
    }
    return statement
  }
}

/** Opens a file and reads it through once: damage is found now, before anything is written. */
export function openDisk(file: string): Disk {
  let disk: Disk | undefined
  try {
    disk = new Disk(file)
    const damage = disk.one('PRAGMA quick_check(1)')?.quick_check
    if (damage !== 'ok') throw new Error(String(damage))
    return disk
  } catch (error) {
    disk?.close()
    throw unusableFile(`${file} is damaged: ${error instanceof Error ? error.message : error}`)
  }
}
