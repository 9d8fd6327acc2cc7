import { isPlainObject } from '../bson/tree'
import type { Collection } from '../indexes/collection'
import { sortKey } from '../indexes/entries'
import { keyOf } from '../indexes/keys'
import { matcher } from '../query/match'
import type { Disk } from '../storage/disk'
import { type Row, rowOf } from '../storage/rows'
import type { FindOptions } from '../types'
import { type Plan, plansFor, type Sort } from './plan'
import { countEntries, ID_INDEX, scan, type Tally } from './scan'

export type Find = Omit<FindOptions, 'projection'>

const COUNT_NO_FURTHER = 1000
const SORTING_COSTS = 1.3

/** Finds documents in the committed data. */
export class Search {
  constructor(private readonly disk: Disk) {}

  find(collection: Collection, options: Find, tally: Tally = { keysExamined: 0, docsExamined: 0 }): Row[] {
    const { query, sort = [], skip = 0, limit = Number.POSITIVE_INFINITY } = options
    if (typeof query._id === 'string' && Object.keys(query).length === 1 && skip === 0 && limit > 0) {
      return this.byId(collection, query._id, tally)
    }
    const test = matcher(query)
    const plans = this.choose(collection, options)
    const [plan] = plans
    if (plans.length > 1) {
      const found = new Map<number, Row>()
      for (const each of plans) for (const row of scan(this.disk, collection, each, tally)) found.set(row.seq, row)
      return page(
        [...found.values()].filter(({ doc }) => test(doc)),
        options,
      )
    }
    const early = sort.length === 0 || plan?.sorted
    const rows: Row[] = []
    if (limit === 0) return rows
    for (const row of scan(this.disk, collection, plan, tally)) {
      if (!test(row.doc)) continue
      rows.push(row)
      if (early && rows.length >= skip + limit) break
    }
    return early ? rows.slice(skip) : page(rows, options)
  }

  private byId(collection: Collection, id: string, tally: Tally): Row[] {
    const sql = 'SELECT seq, k, body FROM docs WHERE collection=? AND k=?'
    const rows = this.disk.all(sql, [collection.id, keyOf(id)]).map(rowOf)
    tally.keysExamined = rows.length
    tally.docsExamined = rows.length
    return rows
  }

  count(collection: Collection, query: Record<string, unknown>): number {
    if (Object.keys(query).length === 0) return countEntries(this.disk, collection, undefined, 2 ** 40)
    return this.find(collection, { query }).length
  }

  explain(collection: Collection, options: Find): Tally & { index: string | null } {
    const tally = { keysExamined: 0, docsExamined: 0 }
    this.find(collection, options, tally)
    const names = this.choose(collection, options).map(({ index }) => index.name)
    return { index: names.length ? [...new Set(names)].join(' + ') : null, ...tally }
  }

  /** One plan, or one for each branch of an `$or`, or none: then everything has to be read. */
  private choose(collection: Collection, options: Find): Plan[] {
    const plan = this.cheapest(collection, options)
    const { $or, ...rest } = options.query
    if (plan?.used || !Array.isArray($or) || !$or.every(isPlainObject)) return plan ? [plan] : []
    const branches = $or.map((branch) => this.cheapest(collection, { query: { $and: [rest, branch] } }))
    return branches.every((each) => each !== undefined) ? branches : plan ? [plan] : []
  }

  private cheapest(collection: Collection, { query, sort = [], skip = 0, limit }: Find): Plan | undefined {
    const plans = plansFor([ID_INDEX, ...collection.indexes], query, sort)
    const onId = plans.find(({ index, used }) => index === ID_INDEX && used && '_id' in query)
    if (onId && onId.seeks.length === 1) return onId
    if (plans.length === 0 || (plans.length === 1 && plans[0]?.used)) return plans[0]
    const demands = demandsOf(query)
    const costOf = (plan: Plan | undefined, most: number): number => {
      const entries = countEntries(this.disk, collection, plan, most)
      if (sort.length && !plan?.sorted) return entries * SORTING_COSTS
      const stopsEarly = limit !== undefined && (plan?.used ?? 0) >= demands
      return stopsEarly ? Math.min(entries, skip + limit) : entries
    }
    // What costs more than the best so far need not be counted to its end; the most exact go first.
    const [first, ...others] = [...plans].sort((a, b) => b.used - a.used)
    let best: Costed = { plan: first, cost: costOf(first, COUNT_NO_FURTHER) }
    for (const plan of [...others, undefined]) {
      const each = { plan, cost: costOf(plan, Math.min(COUNT_NO_FURTHER, Math.ceil(best.cost) + 1)) }
      if (isBetter(each, best)) best = each
    }
    return best.plan
  }
}

type Costed = { plan: Plan | undefined; cost: number }

function isBetter(a: Costed, b: Costed): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost
  return (a.plan?.used ?? -1) > (b.plan?.used ?? -1)
}

/** How many things a query asks. When the seeks of a plan fulfil as many, nearly every entry is a hit. */
function demandsOf(query: Record<string, unknown>): number {
  let demands = 0
  for (const [name, value] of Object.entries(query)) {
    if (name === '$and' && Array.isArray(value)) for (const each of value) demands += demandsOf(each)
    else if (name.startsWith('$')) return Number.POSITIVE_INFINITY
    else demands += isPlainObject(value) ? new Set(Object.keys(value).map((key) => key.slice(0, 3))).size : 1
  }
  return demands
}

/** The wanted part of the wanted order; without one, in natural order. */
export function page(rows: Row[], { sort, skip = 0, limit }: Find): Row[] {
  const ordered = sort?.length ? inOrder(rows, sort) : [...rows].sort((a, b) => a.seq - b.seq)
  return ordered.slice(skip, limit === undefined ? undefined : skip + limit)
}

function inOrder(rows: Row[], sort: Sort): Row[] {
  const fields = sort.map(([name, order]) => ({ name, order }))
  return rows
    .map((row) => ({ row, key: sortKey(row.doc, fields) }))
    .sort((a, b) => Buffer.compare(a.key, b.key) || a.row.seq - b.row.seq)
    .map(({ row }) => row)
}
