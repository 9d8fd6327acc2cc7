import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Database } from 'node-sqlite3-wasm'
import { openStore } from '../local/store/open'
import { comparePlans } from '../local/store/planner/plan-campaign'
import type { Store } from '../local/store/types'
import { by } from '../local/store/world'
import { coldStart } from './cold-start'

// 100,000 documents of some 300 bytes in the store of the local cloud and in plain SQLite, side by side.
const COUNT = 100_000
const USERS = 100
const QUERIES = 10_000
const PAGE_GOAL_MS = 2
const START_GOAL_MS = 2000

type Case = {
  _id: string
  user: string
  ts: number
  who: string
  when: number
  text: string
  tags: string[]
  open: boolean
}

/** `who` and `when` repeat `user` and `ts` without an index. */
function caseOf(n: number): Case {
  const [user, ts] = [`u${n % USERS}`, n * 7]
  return {
    _id: `c${n}`,
    user,
    ts,
    who: user,
    when: ts,
    text: `${n} `.padEnd(150, '水管'),
    tags: ['a', `t${n % 9}`],
    open: n % 3 > 0,
  }
}

const dir = mkdtempSync(join(tmpdir(), 'bench-store-'))
const lines: string[][] = []

function timed(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** The median of several runs, in milliseconds. */
function median(times: number, work: (run: number) => unknown): number {
  work(-1)
  const all = Array.from({ length: times }, (_, run) => timed(() => work(run))).sort((a, b) => a - b)
  return all[Math.floor(times / 2)] as number
}

const ms = (value: number) => (value < 10 ? `${value.toFixed(3)} ms` : `${value.toFixed(0)} ms`)
const times = (a: number, b: number) => (a / b < 10 ? `${(a / b).toFixed(2)} x` : `${(a / b).toFixed(0)} x`)

function report(what: string, store: number, raw: number | undefined, scan?: number, goal?: number): void {
  lines.push([
    what,
    ms(store),
    raw === undefined ? '-' : `${ms(raw)} (${times(store, raw)})`,
    scan === undefined ? '-' : `1/${(scan / store).toFixed(0)} of it`,
    goal === undefined ? '-' : `${ms(goal)}: ${store <= goal ? 'met' : 'MISSED'}`,
  ])
}

function rawSqlite() {
  const db = new Database(join(dir, 'raw.db'))
  db.exec('PRAGMA locking_mode=EXCLUSIVE')
  db.all('PRAGMA journal_mode=WAL')
  db.exec('PRAGMA synchronous=FULL; PRAGMA cache_size=-32000')
  db.exec(
    'CREATE TABLE cases(id TEXT PRIMARY KEY, user TEXT, ts INTEGER, body TEXT); CREATE INDEX by_user ON cases(user, ts)',
  )
  const insert = db.prepare('INSERT INTO cases VALUES(?,?,?,?)')
  return {
    db,
    add: (each: Case) => insert.run([each._id, each.user, each.ts, JSON.stringify(each)]),
    close: () => {
      insert.finalize()
      db.close()
    },
  }
}

function measure(store: Store): void {
  const raw = rawSqlite()
  const batches = Array.from({ length: COUNT / 1000 }, (_, b) =>
    Array.from({ length: 1000 }, (_, n) => caseOf(b * 1000 + n)),
  )
  const bulk = timed(() => {
    for (const batch of batches) store.insert('cases', batch)
  })
  const rawBulk = timed(() => {
    for (const batch of batches) {
      raw.db.exec('BEGIN')
      for (const each of batch) raw.add(each)
      raw.db.exec('COMMIT')
    }
  })

  const from = COUNT * 3
  const query = { user: 'u42', ts: { $gte: from } }
  const page = { query, sort: [['ts', -1]] as ['ts', -1][], limit: 20 }
  const rawPage = raw.db.prepare('SELECT body FROM cases WHERE user=? AND ts>=? ORDER BY ts DESC LIMIT 20')
  const rawOne = raw.db.prepare('SELECT body FROM cases WHERE id=?')
  const rawAll = raw.db.prepare('SELECT body FROM cases')
  const parsed = (rows: unknown) => (rows as { body: string }[]).map(({ body }) => JSON.parse(body) as Case)
  const indexed = median(200, () => store.find('cases', page))
  const rawIndexed = median(200, () => parsed(rawPage.all(['u42', from])))
  const scanned = median(3, () =>
    store.find('cases', { query: { who: 'u42', when: { $gte: from } }, sort: [['when', -1]], limit: 20 }),
  )
  const rawScanned = median(3, () =>
    parsed(rawAll.all())
      .filter(({ who, when }) => who === 'u42' && when >= from)
      .sort((a, b) => b.when - a.when)
      .slice(0, 20),
  )
  const one = median(500, (run) => store.find('cases', { query: { _id: `c${run * 17 + 17}` } }))
  const rawGet = median(500, (run) => parsed(rawOne.all([`c${run * 17 + 17}`])))
  const add = median(100, (run) => store.insert('cases', [caseOf(COUNT + run + 1)]))
  const rawAdd = median(100, (run) => raw.add(caseOf(COUNT + run + 1)))
  const rawChange = raw.db.prepare('UPDATE cases SET ts=?, body=? WHERE id=?')
  const change = median(100, (run) =>
    store.update('cases', {
      query: { _id: `c${run + 1}` },
      update: { $set: { ts: run, open: false } },
      merge: true,
      multi: false,
      upsert: false,
    }),
  )
  const rawUpdate = median(100, (run) => {
    const [before] = parsed(rawOne.all([`c${run + 1}`]))
    rawChange.run([run, JSON.stringify({ ...before, ts: run, open: false }), `c${run + 1}`])
  })
  for (const statement of [rawPage, rawOne, rawAll, rawChange]) statement.finalize()
  raw.close()

  report('range + sort + limit 20, by index', indexed, rawIndexed, scanned, PAGE_GOAL_MS)
  report('the same without an index', scanned, rawScanned, scanned)
  report('one document by _id', one, rawGet, scanned)
  report('one insert, durable', add, rawAdd)
  report('one update of an indexed field, durable', change, rawUpdate)
  report('100,000 inserts, 1,000 at a time', bulk, rawBulk)
}

async function main(): Promise<void> {
  const { store } = openStore(join(dir, 'cloud.db'))
  store.declare({ collections: { cases: { indexes: [by('user,ts')] } } })
  measure(store)
  store.close()
  const starts = [await coldStart(dir), await coldStart(dir), await coldStart(dir)].sort(
    (a, b) => a.answered - b.answered,
  )
  const { ready, answered } = starts[1] as (typeof starts)[number]
  report('local cloud with this data: ready', ready, undefined, undefined, START_GOAL_MS)
  report('local cloud with this data: first page answered', answered, undefined, undefined, START_GOAL_MS)
  const head = ['100,000 documents, medians', 'store', 'raw SQLite (store : raw)', 'of a full scan', 'goal']
  for (const row of [head, ...lines]) {
    console.log(
      row
        .map((cell, at) => cell.padEnd([50, 12, 28, 16, 0][at] ?? 0))
        .join('')
        .trimEnd(),
    )
  }
  console.log('\nComparing plans with full scans ...')
  let [queries, indexed] = [0, 0]
  for (let seed = 1; seed <= 10; seed++) {
    const counts = comparePlans(QUERIES / 10, seed)
    queries += counts.queries
    indexed += counts.indexed
  }
  console.log(`${queries} random queries, ${indexed} of them through an index: 0 differences.`)
}

main()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(() => rmSync(dir, { recursive: true, force: true }))
