import { Database, type JSValue, type SQLiteValue, type Statement } from 'node-sqlite3-wasm'
import { unusableFile } from '../refusals'
import { Log } from './log'

export type SqlRow = Record<string, SQLiteValue>

/** One SQLite file with its prepared statements. */
export class Disk {
  private readonly db: Database
  private readonly log: Log
  private readonly prepared = new Map<string, Statement>()
  /** Statements for reading row by row that nobody is reading with. */
  private readonly readers = new Map<string, Statement[]>()
  private waiting = 0

  constructor(file: string, hurried: boolean) {
    this.log = new Log(`${file}-wal`, hurried)
    this.db = new Database(file, { fileMustExist: true })
    try {
      this.db.exec('PRAGMA locking_mode=EXCLUSIVE')
      this.all('PRAGMA journal_mode=WAL')
      // Who needs a commit on disk waits for the log, which many share; SQLite itself need not.
      this.db.exec('PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-32000')
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
    const { lastInsertRowid } = this.statement(sql).run(values)
    if (!this.db.inTransaction) this.committed()
    return Number(lastInsertRowid)
  }

  /** Rows one by one. Each reader has a statement of his own. */
  *each(sql: string, values: JSValue[]): Generator<SqlRow> {
    const free = this.readers.get(sql) ?? []
    this.readers.set(sql, free)
    const statement = free.pop() ?? this.db.prepare(sql)
    let ended = false
    try {
      yield* statement.iterate(values) as Iterable<SqlRow>
      ended = true
    } finally {
      // One that stopped early would hold on to what it was reading; looking for nothing ends it.
      if (!ended) statement.all(values.map(() => null))
      free.push(statement)
    }
  }

  /** All of `work` is on disk when this returns, or none of it. */
  atomically<T>(work: () => T): T {
    if (this.db.inTransaction) return work()
    this.statement('BEGIN IMMEDIATE').run()
    try {
      const result = work()
      this.run('COMMIT')
      return result
    } catch (error) {
      if (this.db.inTransaction) this.statement('ROLLBACK').run()
      throw error
    }
  }

  /** Does the work now, without waiting for the disk: resolves once all that it wrote and all that it read is there. */
  async soon<T>(work: () => T): Promise<Awaited<T>> {
    this.waiting += 1
    let result: T
    try {
      result = work()
    } finally {
      this.waiting -= 1
    }
    const answer = await result
    await this.log.flushed()
    return answer
  }

  settle(): void {
    this.log.settle()
  }

  private committed(): void {
    this.log.committed()
    if (this.waiting === 0) this.log.flush()
  }

  close(): void {
    if (!this.db.isOpen) return
    for (const statement of [...this.prepared.values(), ...[...this.readers.values()].flat()]) statement.finalize()
    this.prepared.clear()
    this.readers.clear()
    this.db.close()
    this.log.close()
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
export function openDisk(file: string, hurried = false): Disk {
  let disk: Disk | undefined
  try {
    disk = new Disk(file, hurried)
    const damage = disk.one('PRAGMA quick_check(1)')?.quick_check
    if (damage !== 'ok') throw new Error(String(damage))
    return disk
  } catch (error) {
    disk?.close()
    throw unusableFile(`${file} is damaged: ${error instanceof Error ? error.message : error}`)
  }
}
