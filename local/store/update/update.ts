import { same } from '../bson/order'
import { isPlainObject } from '../bson/tree'
import { unwritable } from '../refusals'
import type { Doc } from '../types'
import { ARRAY_EFFECTS } from './arrays'
import { FIELD_EFFECTS } from './fields'
import { checkPaths, slotAt, writeSlot } from './paths'
import { withPositions } from './positions'

type Update = Record<string, unknown>

const EFFECTS = { ...FIELD_EFFECTS, ...ARRAY_EFFECTS }
const REPLACES_ID = "Performing an update on the path '_id' would modify the immutable field '_id'"

/** Operators with their paths, `$setOnInsert` counted as `$set` when the document is new and as nothing otherwise. */
function steps(update: Update, inserting: boolean): { operator: string; path: string; operand: unknown }[] {
  return Object.entries(update).flatMap(([name, fields]) => {
    const operator = name === '$setOnInsert' ? '$set' : name
    if (!EFFECTS[operator]) throw unwritable(`Unknown modifier: ${name}`)
    if (!isPlainObject(fields))
      throw unwritable(`Modifiers operate on fields but we found another type instead: ${name}`)
    if (name === '$setOnInsert' && !inserting) return []
    return Object.entries(fields).map(([path, operand]) => ({ operator, path, operand }))
  })
}

/** Changes `doc` (which is the caller's own copy) as MongoDB's update operators say. */
export function applyOperators(doc: Doc, update: Update, query: Update, inserting = false): Doc {
  const all = steps(update, inserting).flatMap((step) =>
    withPositions(doc, step.path, query).map((path) => ({ ...step, path })),
  )
  const renamed = all.filter(({ operator }) => operator === '$rename').map(({ operand }) => String(operand))
  checkPaths([...all.map(({ path }) => path), ...renamed])
  const id = doc._id
  for (const { operator, path, operand } of all) EFFECTS[operator]?.({ doc, path }, operand)
  if (!same(doc._id, id)) throw unwritable(REPLACES_ID)
  return doc
}

/** The whole document that takes the place of `before`. */
export function replacement(before: Doc, update: Update): Doc {
  refuseDollars(update)
  if (update._id !== undefined && !same(update._id, before._id)) throw unwritable(REPLACES_ID)
  const { _id, ...rest } = update
  return { _id: before._id, ...rest }
}

export function refuseDollars(doc: Update): void {
  const name = Object.keys(doc).find((each) => each.startsWith('$'))
  if (name) throw unwritable(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
}

/** What an upsert starts from: the values that the query fixes. */
export function seedOf(query: Update): Update {
  const seed: Update = {}
  for (const [name, condition] of Object.entries(query)) {
    if (name === '$and' && Array.isArray(condition)) for (const each of condition) Object.assign(seed, seedOf(each))
    if (name.startsWith('$') || condition instanceof RegExp) continue
    const operators = isPlainObject(condition) && Object.keys(condition).some((key) => key.startsWith('$'))
    const value = operators ? (condition as Update).$eq : condition
    const slot = value === undefined ? undefined : slotAt(seed, name, true)
    if (slot) writeSlot(slot, value)
  }
  return seed
}
