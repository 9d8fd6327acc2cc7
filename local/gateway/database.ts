import type { Chaos } from '../fault-injection/chaos'
import type { Invocation } from '../host/caller'
import type { Meter } from '../meter'
import { parseEjson, stringifyEjson } from '../store/bson/ejson'
import { type Store, StoreError } from '../store/types'
import { OpenTransactions } from './open-transactions'
import { Refusal } from './refusal'
import { findShuffled, shuffleRows } from './ties'
import { refuseStrayCommand, refuseUnlimited } from './traps'

/** One request of the SDK, unpacked. */
export type Ask = { params: Record<string, unknown>; who: Invocation | undefined; requestId: string }
export type Action = (ask: Ask) => unknown

type DatabaseOptions = { store: Store; meter: Meter; now: () => number; chaos: Chaos; transactionMs?: number }
type Data = Record<string, unknown>

const LOCK_WAIT_MS = 10_000
const LOCK_POLL_MS = 5
const TRANSACTION_MS = 30_000
const MOST_LISTED = 1000

/** The `database.*` actions of the wire over a store. Queries and documents travel as strings of canonical EJSON. */
export function databaseActions(options: DatabaseOptions): Record<string, Action> {
  const { store, meter, now, chaos, transactionMs = TRANSACTION_MS } = options
  const transactions = new OpenTransactions(store, chaos, transactionMs)

  const parsed = (value: unknown): Data => {
    if (value === undefined || value === null || value === '') return {}
    const data = typeof value === 'string' ? parseEjson(value, now()) : value
    if (typeof data !== 'object' || data === null) throw new Refusal('INVALID_PARAM', 'expected an object')
    return data as Data
  }
  const collection = ({ params }: Ask): string => {
    if (typeof params.collectionName === 'string') return params.collectionName
    throw new Refusal('INVALID_PARAM', 'collectionName is missing')
  }
  const transaction = ({ params }: Ask): string | undefined =>
    typeof params.transactionId === 'string' ? params.transactionId : undefined
  const queryOf = ({ params }: Ask): Data => refuseStrayCommand('where()', parsed(params.query))
  const count = (what: 'reads' | 'writes', ask: Ask) => meter.count(what, ask.who)

  /** A plain write waits for the transaction that holds its document. */
  async function write<T>(ask: Ask, work: () => T): Promise<Awaited<T>> {
    count('writes', ask)
    transactions.maybeConflict(transaction(ask))
    const deadline = Date.now() + LOCK_WAIT_MS
    for (;;) {
      try {
        return await store.soon(work)
      } catch (error) {
        const locked = error instanceof StoreError && error.code === 'LOCKED'
        if (!locked) throw error
        if (Date.now() >= deadline) throw new Refusal('DATABASE_REQUEST_FAILED', 'write lock wait timed out')
        await new Promise((resolve) => setTimeout(resolve, LOCK_POLL_MS))
      }
    }
  }

  function exists(name: string): boolean {
    try {
      store.find(name, { query: {}, limit: 1 })
      return true
    } catch {
      return false
    }
  }

  const refuseOutside = (ask: Ask, what: string): void => transactions.refuseOutside(ask.who, what)

  return {
    'database.insertDocument': (ask) =>
      write(ask, () => {
        const list = Array.isArray(ask.params.data) ? ask.params.data : [ask.params.data]
        const docs = list.map(parsed)
        for (const doc of docs) refuseStrayCommand('add()', doc)
        return { insertedIds: store.insert(collection(ask), docs, transaction(ask)) }
      }),

    'database.getDocument': (ask) => {
      count('reads', ask)
      const { params } = ask
      const limit = typeof params.limit === 'number' && params.limit > 0 ? params.limit : 100
      const find = {
        query: queryOf(ask),
        sort: Object.entries(parsed(params.order)) as [string, 1 | -1][],
        skip: typeof params.offset === 'number' ? params.offset : 0,
        limit: Math.min(limit, MOST_LISTED),
        projection: params.projection ? (parsed(params.projection) as Record<string, 0 | 1>) : undefined,
      }
      return store.soon(() => {
        const list = findShuffled(store, chaos, collection(ask), find, transaction(ask))
        return { list: list.map((doc) => stringifyEjson(doc)) }
      })
    },

    'database.modifyDocument': (ask) => {
      if (ask.params.queryType === 'WHERE') refuseOutside(ask, 'where().update()')
      return write(ask, () => {
        const { params } = ask
        const query = queryOf(ask)
        const multi = params.multi === true
        if (multi) refuseUnlimited('update', query)
        const update = refuseStrayCommand('update()', parsed(params.data))
        const { updated, upsertedId } = store.update(
          collection(ask),
          { query, update, merge: params.merge === true, multi, upsert: params.upsert === true },
          transaction(ask),
        )
        return upsertedId === undefined ? { updated } : { updated, upsert_id: upsertedId }
      })
    },

    'database.removeDocument': (ask) => {
      if (ask.params.queryType === 'WHERE') refuseOutside(ask, 'where().remove()')
      return write(ask, () => {
        const query = queryOf(ask)
        const multi = ask.params.multi !== false
        if (multi) refuseUnlimited('remove', query)
        return { deleted: store.remove(collection(ask), { query, multi }, transaction(ask)) }
      })
    },

    'database.calculateDocument': (ask) => {
      refuseOutside(ask, 'count()')
      count('reads', ask)
      return store.soon(() => ({ total: store.count(collection(ask), queryOf(ask)) }))
    },

    'database.aggregateDocuments': (ask) => {
      refuseOutside(ask, 'aggregate()')
      count('reads', ask)
      const stages = Array.isArray(ask.params.stages) ? ask.params.stages : []
      const pipeline = stages.map(({ stageKey, stageValue }: { stageKey: string; stageValue: string }) => ({
        [stageKey]: parseEjson(stageValue, now()),
      }))
      return store.soon(() => {
        const rows = shuffleRows(chaos, store.aggregate(collection(ask), pipeline), pipeline)
        return { list: rows.map((row) => stringifyEjson(row)) }
      })
    },

    'database.addCollection': (ask) => {
      count('writes', ask)
      if (exists(collection(ask))) throw new Refusal('DATABASE_REQUEST_FAILED', '[ResourceExist] Table exist')
      store.declare({ collections: { [collection(ask)]: {} } })
      return {}
    },

    'database.startTransaction': ({ who }) => ({ transactionId: transactions.begin(who) }),
    'database.commitTransaction': (ask) =>
      store.soon(() => {
        transactions.finish(String(ask.params.transactionId), 'commit')
        return {}
      }),
    'database.abortTransaction': (ask) => {
      transactions.finish(String(ask.params.transactionId), 'abort')
      return {}
    },
  }
}
