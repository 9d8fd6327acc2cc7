import type { Chaos } from '../fault-injection/chaos'
import { stringifyEjson } from '../store/bson/ejson'
import type { Doc, FindOptions, Store } from '../store/types'

/** How many documents behind the page may tie with its last one and be shuffled in. */
const BEYOND = 200

/**
 * `store.find`, but documents that tie in the order asked for come in any order, as the cloud may give them: without an
 * order that is all of them.
 */
export function findShuffled(store: Store, chaos: Chaos, collection: string, find: FindOptions, transaction?: string) {
  const plain = () => store.find(collection, find, transaction)
  if (!chaos.on || !chaos.strikes('shuffle')) return plain()
  const { sort = [], skip = 0, limit = Number.MAX_SAFE_INTEGER, projection, ...rest } = find
  const wide = { ...rest, sort, skip: 0, limit: skip + limit + BEYOND }
  const shown = store.find(collection, { ...wide, projection }, transaction)
  if (shown.length < 2) return plain()
  const whole = projection ? store.find(collection, wide, transaction) : shown
  const order = chaos.shuffle(whole.map((_, at) => at))
  const groups = tieGroups(whole, sort)
  order.sort((a, b) => (groups[a] ?? 0) - (groups[b] ?? 0))
  return order.slice(skip, skip + limit).map((at) => shown[at] as Doc)
}

/** Rows of an aggregation: any order when nothing sorts them, ties when a sort comes last, else as they are. */
export function shuffleRows(chaos: Chaos, rows: Record<string, unknown>[], stages: Record<string, unknown>[]) {
  const sorts = stages.some((stage) => '$sort' in stage)
  const last = stages.at(-1)?.$sort as Record<string, 1 | -1> | undefined
  if (!chaos.on || (sorts && !last) || !chaos.strikes('shuffle')) return rows
  const groups = tieGroups(rows, Object.entries(last ?? {}))
  const order = chaos.shuffle(rows.map((_, at) => at))
  order.sort((a, b) => (groups[a] ?? 0) - (groups[b] ?? 0))
  return order.map((at) => rows[at] as Record<string, unknown>)
}

/** The number of the tie that each row belongs to; rows come in order. Equal values tie for certain, others may not. */
function tieGroups(rows: Record<string, unknown>[], sort: [field: string, order: 1 | -1][]): number[] {
  let group = 0
  let before: string | undefined
  return rows.map((row) => {
    const values = stringifyEjson({ values: sort.map(([field]) => valueAt(row, field.split('.')) ?? null) })
    if (before !== undefined && values !== before) group += 1
    before = values
    return group
  })
}

function valueAt(value: unknown, path: string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path))
  if (typeof value !== 'object' || value === null) return undefined
  return valueAt((value as Record<string, unknown>)[first], rest)
}
