import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { compareValues, isNumeric, numberOf, RANK, rankOf, same } from '../bson/order'
import { isPlainObject } from '../bson/tree'
import { badQuery } from '../refusals'
import { type Leaf, leavesAt } from './leaves'

/** A query operator as mingo takes it. */
type Operator = (path: string, operand: unknown, options: Options) => (doc: unknown) => boolean
type Judge = (leaf: Leaf) => boolean

const some =
  (judgeOf: (operand: unknown) => Judge): Operator =>
  (path, operand) => {
    const parts = path.split('.')
    const judge = judgeOf(operand)
    return (doc) => leavesAt(doc, parts).some(judge)
  }

const not =
  (operator: Operator): Operator =>
  (path, operand, options) => {
    const judge = operator(path, operand, options)
    return (doc) => !judge(doc)
  }

const isNil = (value: unknown): boolean => value === null || value === undefined

function equalTo(operand: unknown): Judge {
  if (isNil(operand)) return ({ value }) => isNil(value)
  return ({ value }) => value !== undefined && same(value, operand)
}

function matching(pattern: RegExp): Judge {
  const still = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  return ({ value }) => typeof value === 'string' && still.test(value)
}

const equalOrMatching = (operand: unknown): Judge => (operand instanceof RegExp ? matching(operand) : equalTo(operand))

/** Only values of the same type compare; NaN equals NaN and nothing else. */
const compared =
  (fits: (order: number) => boolean) =>
  (operand: unknown): Judge => {
    if (isNil(operand)) return fits(0) ? equalTo(null) : () => false
    const rank = rankOf(operand)
    const odd = Number.isNaN(operand)
    return ({ value }) => {
      if (value === undefined || rankOf(value) !== rank) return false
      if (rank === RANK.number && Number.isNaN(value) !== odd) return false
      return fits(compareValues(value, operand))
    }
  }

function oneOf(operand: unknown): Judge {
  if (!Array.isArray(operand)) throw badQuery('$in needs an array')
  const judges = operand.map(equalOrMatching)
  return (leaf) => judges.some((judge) => judge(leaf))
}

const TYPES: Record<string, (value: unknown) => boolean> = {
  double: (value) => typeof value === 'number' && !isInt32(value),
  int: (value) => isInt32(value),
  long: (value) => Number.isInteger(value) && !isInt32(value),
  number: isNumeric,
  string: (value) => typeof value === 'string',
  object: (value) => rankOf(value) === RANK.object,
  array: Array.isArray,
  binData: (value) => rankOf(value) === RANK.binary,
  objectId: (value) => rankOf(value) === RANK.objectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp,
}
const TYPE_NUMBERS: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}

function isInt32(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31
}

function ofType(operand: unknown): Judge {
  const tests = [operand].flat().map((type) => {
    const test = TYPES[typeof type === 'number' ? (TYPE_NUMBERS[type] ?? '') : String(type)]
    if (!test) throw badQuery(`Unknown type name alias: ${type}`)
    return test
  })
  return ({ value }) => tests.some((test) => test(value))
}

function sized(operand: unknown): Judge {
  if (!Number.isInteger(operand)) throw badQuery('$size must be a whole number')
  return ({ value, element }) => !element && Array.isArray(value) && value.length === operand
}

function leavingRest(operand: unknown): Judge {
  if (!Array.isArray(operand) || operand.length !== 2) throw badQuery('malformed mod, not enough elements')
  const [divisor, rest] = operand.map((part) => Math.trunc(Number(part))) as [number, number]
  if (!divisor) throw badQuery('divisor cannot be 0')
  return ({ value }) => isNumeric(value) && Math.trunc(numberOf(value)) % divisor === rest
}

const present: Operator = (path, operand) => {
  const parts = path.split('.')
  return (doc) => leavesAt(doc, parts).some(({ value }) => value !== undefined) === Boolean(operand)
}

const $in = some(oneOf)
const $eq = some(equalTo)

const all: Operator = (path, operand, options) => {
  if (!Array.isArray(operand)) throw badQuery('$all needs an array')
  const queries = operand.map((each) => new Query({ [path]: each }, options))
  return (doc) => queries.length > 0 && queries.every((query) => query.test(doc as Record<string, unknown>))
}

const elementMatching: Operator = (path, operand, options) => {
  if (!isPlainObject(operand)) throw badQuery('$elemMatch needs an Object')
  const parts = path.split('.')
  const names = Object.keys(operand)
  const onValue = names.length > 0 && names.every((name) => /^\$(?!and$|or$|nor$)/.test(name))
  const query = new Query(onValue ? { value: operand } : operand, options)
  const fits = (item: unknown) => (onValue ? query.test({ value: item }) : isPlainObject(item) && query.test(item))
  return (doc) =>
    leavesAt(doc, parts).some(({ value, element }) => !element && Array.isArray(value) && value.some(fits))
}

/** The comparisons of MongoDB where mingo's differ: order of types, code points, null against missing, order of keys. */
export const PREDICATES = {
  $eq,
  $ne: not($eq),
  $in,
  $nin: not($in),
  $gt: some(compared((order) => order > 0)),
  $gte: some(compared((order) => order >= 0)),
  $lt: some(compared((order) => order < 0)),
  $lte: some(compared((order) => order <= 0)),
  $regex: some((operand) => matching(operand instanceof RegExp ? operand : new RegExp(String(operand)))),
  $type: some(ofType),
  $size: some(sized),
  $mod: some(leavingRest),
  $exists: present,
  $all: all,
  $elemMatch: elementMatching,
} satisfies Record<string, Operator>
