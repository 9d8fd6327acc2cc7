import { isPlainObject } from '../bson/tree'
import type { Collection } from '../indexes/collection'
import type { Disk } from '../storage/disk'
import { plansFor } from './plan'
import { countEntries } from './scan'

type Stage = Record<string, unknown>

/** The texts and truths that a condition of equality allows; undefined when it says anything else. */
function allowed(condition: unknown): (string | boolean)[] | undefined {
  const values = isPlainObject(condition) && Object.keys(condition).join() === '$in' ? condition.$in : [condition]
  const plain = Array.isArray(values) && values.every((each) => typeof each === 'string' || typeof each === 'boolean')
  return plain ? [...new Set(values as (string | boolean)[])] : undefined
}

/** The field that a `$group` stage counts by, and what the counts are called. */
function countsBy(group: unknown): { field: string; names: string[] } | undefined {
  if (!isPlainObject(group)) return undefined
  const { _id: by, ...sums } = group
  if (typeof by !== 'string' || !/^\$\w+$/.test(by)) return undefined
  const ones = Object.values(sums).every((each) => isPlainObject(each) && each.$sum === 1)
  return ones ? { field: by.slice(1), names: Object.keys(sums) } : undefined
}

/**
 * Counting documents by a field that the query names, when an index holds all that is asked: its entries are counted and no
 * document is read, as MongoDB does it. Undefined when it takes more than that.
 */
export function tally(disk: Disk, collection: Collection, query: Stage, group: unknown): Stage[] | undefined {
  const wanted = countsBy(group)
  const conditions = Object.values(query).map(allowed)
  const values = wanted && allowed(query[wanted.field])
  if (!values || conditions.some((each) => each === undefined)) return undefined
  const others = Object.entries(query).filter(([name]) => name !== wanted.field)
  const points = others.reduce((product, [, condition]) => product * (allowed(condition)?.length ?? 0), 1)
  let indexes = collection.indexes.filter(({ arrays }) => arrays === 0)
  const rows: Stage[] = []
  for (const value of values) {
    const plans = plansFor(indexes, { ...query, [wanted.field]: value }, [])
    const exact = plans.find(({ used, seeks }) => used === conditions.length && seeks.length === points)
    if (!exact) return undefined
    indexes = [exact.index]
    const count = countEntries(disk, collection, exact, Number.MAX_SAFE_INTEGER)
    if (count > 0) rows.push({ _id: value, ...Object.fromEntries(wanted.names.map((name) => [name, count])) })
  }
  return rows
}
