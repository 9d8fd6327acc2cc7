import { Catalog } from './catalog'
import { insert, remove, update } from './documents'
import { Search } from './planner/search'
import { tally } from './planner/tally'
import { aggregate, leadingMatch } from './query/aggregate'
import { project } from './query/project'
import type { Disk } from './storage/disk'
import { PlainSession, type Session } from './transactions/session'
import { Transactions } from './transactions/transactions'
import { Writer } from './transactions/writer'
import type { Store } from './types'

export function storeOn(disk: Disk, now: () => number, close: () => void): Store {
  const catalog = new Catalog(disk)
  const search = new Search(disk)
  const writer = new Writer(disk, catalog)
  const transactions = new Transactions(search, writer, now)

  const reader = (transaction?: string): Session =>
    transaction === undefined ? new PlainSession(search, writer, transactions) : transactions.get(transaction)

  /** A write that MongoDB refuses ends the transaction it was part of. */
  function writing<T>(transaction: string | undefined, work: (session: Session) => T): T {
    if (transaction === undefined) {
      const session = new PlainSession(search, writer, transactions)
      const result = onDisk(() => work(session))
      transactions.remember(session.done)
      return result
    }
    const session = transactions.get(transaction)
    try {
      return work(session)
    } catch (error) {
      transactions.end(transaction)
      throw error
    }
  }

  function onDisk<T>(work: () => T): T {
    try {
      return disk.atomically(work)
    } catch (error) {
      catalog.load()
      throw error
    }
  }

  const all = (name: string) => search.find(catalog.collection(name), { query: {} }).map(({ doc }) => doc)

  return {
    insert: (name, docs, transaction) => {
      const collection = catalog.collection(name)
      return writing(transaction, (session) => insert(session, collection, docs))
    },
    find: (name, { projection, ...options }, transaction) => {
      const rows = reader(transaction).find(catalog.collection(name), options)
      return project(
        rows.map(({ doc }) => doc),
        projection,
      )
    },
    update: (name, options, transaction) => {
      const collection = catalog.collection(name)
      return writing(transaction, (session) => update(session, collection, options))
    },
    remove: (name, options, transaction) => {
      const collection = catalog.collection(name)
      return writing(transaction, (session) => remove(session, collection, options))
    },
    count: (name, query) => search.count(catalog.collection(name), query),
    aggregate: (name, stages) => {
      const { query, rest } = leadingMatch(stages)
      const counted = tally(disk, catalog.collection(name), query, rest[0]?.$group)
      if (counted) return aggregate(counted, rest.slice(1), all)
      const rows = search.find(catalog.collection(name), { query })
      return aggregate(
        rows.map(({ doc }) => doc),
        rest,
        all,
      )
    },
    explain: (name, options) => search.explain(catalog.collection(name), options),
    begin: (at) => transactions.begin(at),
    commit: (id) => {
      const changes = transactions.get(id).changes()
      transactions.end(id)
      onDisk(() => writer.apply(changes))
      transactions.remember(changes)
    },
    abort: (id) => transactions.end(id),
    declare: (spec) => catalog.declare(spec),
    soon: (work) => disk.soon(work),
    settle: () => disk.settle(),
    close,
  }
}
