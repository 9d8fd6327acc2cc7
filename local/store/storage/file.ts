import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Database } from 'node-sqlite3-wasm'
import { unusableFile } from '../refusals'

/** Marks our files: "LCDB". */
const APPLICATION_ID = 0x4c434442
const VERSION = 1
const MAGIC = 'SQLite format 3\0'

const SCHEMA = `
PRAGMA application_id=${APPLICATION_ID};
PRAGMA user_version=${VERSION};
CREATE TABLE collections(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE indexes(id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL,
  arrays INTEGER NOT NULL DEFAULT 0, UNIQUE(collection, name));
CREATE TABLE docs(seq INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, k BLOB NOT NULL, body NOT NULL);
CREATE UNIQUE INDEX docs_by_key ON docs(collection, k);
CREATE INDEX docs_by_seq ON docs(collection);
CREATE TABLE entries(ix INTEGER NOT NULL, k BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(ix, k, seq)) WITHOUT ROWID;
CREATE TABLE shelf(box TEXT NOT NULL, key TEXT NOT NULL, value NOT NULL, PRIMARY KEY(box, key)) WITHOUT ROWID;
`

function sync(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * Makes an empty store beside the place and moves it there, so that a half-made file is never found. A log that
 * outlived its file must go: SQLite would write its pages into the new one.
 */
function create(file: string): void {
  const draft = `${file}.new`
  for (const left of [`${file}-wal`, `${file}-journal`]) rmSync(left, { force: true })
  for (const left of [draft, `${draft}-journal`, `${draft}.lock`]) rmSync(left, { recursive: true, force: true })
  const db = new Database(draft)
  db.exec(SCHEMA)
  db.close()
  sync(draft)
  renameSync(draft, file)
  sync(dirname(file))
}

/** Creates the file when it is not there. Refuses, without touching it, one that is not ours or cut short. */
export function prepareFile(file: string): void {
  if (existsSync(file)) inspect(file)
  else create(file)
}

function inspect(file: string): void {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  const read = readSync(handle, header, 0, 100, 0)
  closeSync(handle)
  if (read < 100 || header.toString('latin1', 0, 16) !== MAGIC || header.readUInt32BE(68) !== APPLICATION_ID) {
    throw unusableFile(`${file} is not a store of the local cloud. It was left as it is; move it away or name another.`)
  }
  const version = header.readUInt32BE(60)
  if (version !== VERSION) {
    throw unusableFile(`${file} was written by version ${version} of the store, this is version ${VERSION}.`)
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16)
  const log = `${file}-wal`
  const pending = existsSync(log) && statSync(log).size > 0
  if (!pending && statSync(file).size < header.readUInt32BE(28) * pageSize) {
    throw unusableFile(`${file} is cut short: some of it is missing. It was left as it is.`)
  }
}
