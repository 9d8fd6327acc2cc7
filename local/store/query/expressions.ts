import { evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import type * as pipeline from 'mingo/operators/pipeline'
import { compareValues } from '../bson/order'
import { typeName } from '../bson/shell-text'
import { isPlainObject } from '../bson/tree'
import { badQuery } from '../refusals'

type Expression = typeof expression.$eq

/** In an expression, unlike in a query, values of all types compare, and missing is less than null. */
const compared =
  <T>(answer: (order: number) => T): ((...given: Parameters<Expression>) => T) =>
  (doc, operands, options) => {
    if (!Array.isArray(operands) || operands.length !== 2) throw badQuery('a comparison takes exactly 2 arguments')
    const [a, b] = operands.map((each) => evalExpr(doc, each, options))
    return answer(compareValues(a, b))
  }

const size: typeof expression.$size = (doc, operand, options) => {
  const list = evalExpr(doc, Array.isArray(operand) && operand.length === 1 ? operand[0] : operand, options)
  if (!Array.isArray(list)) throw badQuery(`The argument to $size must be an array, but was of type: ${typeName(list)}`)
  return list.length
}

/** Text that mingo cannot read would be null without a word. */
const dateFromString: typeof expression.$dateFromString = (doc, spec, options) => {
  const date = expression.$dateFromString(doc, spec, options)
  const text = isPlainObject(spec) && !('onError' in spec) ? evalExpr(doc, spec.dateString, options) : null
  if ((date ?? null) === null && typeof text === 'string') {
    throw badQuery(`Error parsing date string '${text}'; the local cloud reads ISO texts, others by their format`)
  }
  return date
}

/** The expressions of MongoDB where mingo's differ. */
export const EXPRESSIONS = {
  ...expression,
  $eq: compared((order) => order === 0),
  $ne: compared((order) => order !== 0),
  $gt: compared((order) => order > 0),
  $gte: compared((order) => order >= 0),
  $lt: compared((order) => order < 0),
  $lte: compared((order) => order <= 0),
  $cmp: compared(Math.sign),
  $size: size,
  $dateFromString: dateFromString,
}

function isThere(value: unknown, [name, ...rest]: string[]): boolean {
  if (name === undefined) return value !== undefined
  if (Array.isArray(value)) return true
  return isPlainObject(value) && isThere(value[name], rest)
}

/** A field that is missing adds nothing to a list; mingo adds null. */
const skippingMissing =
  (collect: typeof accumulator.$push): typeof accumulator.$push =>
  (docs, operand, options) => {
    const isPath = typeof operand === 'string' && /^\$[^$]/.test(operand)
    const there = isPath ? docs.filter((doc) => isThere(doc, operand.slice(1).split('.'))) : docs
    return collect(there, operand, options)
  }

export const ACCUMULATORS = {
  ...accumulator,
  $push: skippingMissing(accumulator.$push),
  $addToSet: skippingMissing(accumulator.$addToSet as typeof accumulator.$push),
}

/** Nothing to count is no row; mingo answers one with 0. */
export const countStage: typeof pipeline.$count = (rows, name) =>
  rows.transform((list) => Lazy(list.length ? [{ [String(name)]: list.length }] : []))
