import { RANK, rankOf } from '../bson/order'
import { isPlainObject } from '../bson/tree'
import { KeyWriter, keyOf, keyText } from './keys'

/**
 * Keys from `from` up to `to`, and all that begin with `to`. A point is one value; its `from` and `to` are the same.
 * Bounds may let in too much, never too little: whatever they find is tested against the query again.
 */
export type Interval = { from: Uint8Array; to: Uint8Array }

/** What one condition says about one field: its value lies in one of these. */
export type Condition = { field: string; intervals: Interval[]; points: boolean }

type Query = Record<string, unknown>

const point = (value: unknown): Interval => {
  const key = keyOf(value ?? null)
  return { from: key, to: key }
}

const boundable = (value: unknown): boolean => {
  const rank = rankOf(value)
  return rank !== RANK.array && rank !== RANK.regex && !Number.isNaN(value)
}

function points(values: unknown[]): Omit<Condition, 'field'> | undefined {
  if (!values.every(boundable)) return undefined
  const distinct = new Map(values.map(point).map((each) => [keyText(each.from), each]))
  const intervals = [...distinct.values()].sort((a, b) => Buffer.compare(a.from, b.from))
  return { intervals, points: true }
}

function range(interval: Interval): Omit<Condition, 'field'> {
  return { intervals: [interval], points: false }
}

/** `$gt` and its like compare within one type only. */
function compared(operator: string, value: unknown): Omit<Condition, 'field'> | undefined {
  if (value === null || value === undefined) return operator.endsWith('e') ? points([null]) : undefined
  if (!boundable(value)) return undefined
  const key = keyOf(value)
  const type = key.slice(0, 1)
  return range(operator.startsWith('$g') ? { from: key, to: type } : { from: type, to: key })
}

const PLAIN_START = /^\^([^\\^$.|?*+()[\]{}]+)/

/** `/^abc/` finds only what begins with abc. */
function startingWith(pattern: RegExp): Omit<Condition, 'field'> | undefined {
  if (/[im]/.test(pattern.flags) || pattern.source.includes('|')) return undefined
  let start = PLAIN_START.exec(pattern.source)?.[1]
  const next = pattern.source[1 + (start?.length ?? 0)]
  if (start && next && '*?{'.includes(next)) start = [...start].slice(0, -1).join('')
  if (!start || /[\0\ud800-\udfff]/.test(start)) return undefined
  const prefix = new KeyWriter().add(start).take().slice(0, -2)
  return range({ from: prefix, to: prefix })
}

function ofOperator(operator: string, operand: unknown, options: unknown): (Omit<Condition, 'field'> | undefined)[] {
  switch (operator) {
    case '$eq':
      return [points([operand])]
    case '$in':
      return [Array.isArray(operand) ? points(operand) : undefined]
    case '$all':
      return Array.isArray(operand) ? operand.map((each) => (isPlainObject(each) ? undefined : points([each]))) : []
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return [compared(operator, operand)]
    case '$regex':
      return [operand instanceof RegExp && !options ? startingWith(operand) : undefined]
    default:
      return []
  }
}

function ofField(field: string, condition: unknown): Condition[] {
  const operators = isPlainObject(condition) && Object.keys(condition).some((name) => name.startsWith('$'))
  const found = operators
    ? Object.entries(condition).flatMap(([name, operand]) => ofOperator(name, operand, condition.$options))
    : [condition instanceof RegExp ? startingWith(condition) : points([condition])]
  return found.filter((each) => each !== undefined).map((each) => ({ ...each, field }))
}

/** All that the query demands of single fields, whatever else it demands. */
export function conditionsOf(query: Query): Condition[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (name === '$and' && Array.isArray(value))
      return value.flatMap((each) => (isPlainObject(each) ? conditionsOf(each) : []))
    return name.startsWith('$') ? [] : ofField(name, value)
  })
}

const compareEnds = (a: Uint8Array, b: Uint8Array): number => {
  const common = Math.min(a.length, b.length)
  return Buffer.compare(a.subarray(0, common), b.subarray(0, common)) || b.length - a.length
}

/** Several conditions on one value at once. Only for fields without arrays, where all are about the same value. */
export function together(conditions: Condition[]): Condition | undefined {
  const exact = conditions.filter(({ points: isExact }) => isExact)
  if (exact.length) return exact.reduce((a, b) => (b.intervals.length < a.intervals.length ? b : a))
  const [first, ...rest] = conditions
  if (!first) return undefined
  const interval = rest.reduce((all, { intervals: [each] }) => {
    if (!each) return all
    return {
      from: Buffer.compare(each.from, all.from) > 0 ? each.from : all.from,
      to: compareEnds(each.to, all.to) < 0 ? each.to : all.to,
    }
  }, first.intervals[0] as Interval)
  return { ...first, intervals: [interval] }
}
