import { same } from '../bson/order'
import { shellText, typeName } from '../bson/shell-text'
import { isPlainObject } from '../bson/tree'
import { sortKey } from '../indexes/entries'
import { matcher } from '../query/match'
import { unwritable } from '../refusals'
import type { Effect, Target } from './fields'
import { readSlot, type Slot, slotAt, writeSlot } from './paths'

/** The array at a path, `undefined` when nothing is there. Anything else there is refused with `text`. */
function arrayAt(slot: Slot, text: (type: string) => string): unknown[] | undefined {
  const value = readSlot(slot)
  if (value === undefined || Array.isArray(value)) return value
  throw unwritable(text(typeName(value)))
}

const mustBeArray = ({ doc, path }: Target) => {
  return (type: string) =>
    `The field '${path}' must be an array but is of type ${type} in document {_id: ${shellText(doc._id)}}`
}

const MODIFIERS = ['$each', '$position', '$slice', '$sort']

function pushSpec(operand: unknown): Record<string, unknown> & { $each: unknown[] } {
  if (!isPlainObject(operand) || !('$each' in operand)) return { $each: [operand] }
  const { $each } = operand
  if (!Array.isArray($each))
    throw unwritable(`The argument to $each in $push must be an array but it was of type: ${typeName($each)}`)
  for (const name of Object.keys(operand)) {
    if (!MODIFIERS.includes(name)) throw unwritable(`Unrecognized clause in $push: ${name}`)
  }
  for (const name of ['$position', '$slice']) {
    if (operand[name] !== undefined && !Number.isInteger(operand[name])) {
      throw unwritable(`The value for ${name} must be an integer value but was given type: ${typeName(operand[name])}`)
    }
  }
  return { ...operand, $each }
}

function sorted(list: unknown[], order: unknown): unknown[] {
  const wrapped = !isPlainObject(order)
  const fields = wrapped
    ? [{ name: 'value', order }]
    : Object.entries(order).map(([name, each]) => ({ name, order: each }))
  for (const { order: each } of fields) {
    if (each !== 1 && each !== -1) throw unwritable('The $sort element value must be either 1 or -1')
  }
  const keyed = list.map((item) => ({
    item,
    key: sortKey(wrapped ? { value: item } : item, fields as { name: string; order: 1 | -1 }[]),
  }))
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ item }) => item)
}

const push: Effect = (target, operand) => {
  const { $each, $position, $slice, $sort } = pushSpec(operand)
  const slot = slotAt(target.doc, target.path, true) as Slot
  let list = [...(arrayAt(slot, mustBeArray(target)) ?? [])]
  list.splice($position === undefined ? list.length : Number($position), 0, ...$each)
  if ($sort !== undefined) list = sorted(list, $sort)
  if ($slice !== undefined) list = Number($slice) < 0 ? list.slice(Number($slice)) : list.slice(0, Number($slice))
  writeSlot(slot, list)
}

const addToSet: Effect = (target, operand) => {
  const wanted = isPlainObject(operand) && '$each' in operand ? operand.$each : [operand]
  if (!Array.isArray(wanted)) throw unwritable('The argument to $each in $addToSet must be an array')
  const slot = slotAt(target.doc, target.path, true) as Slot
  const list = arrayAt(
    slot,
    (type) => `Cannot apply $addToSet to non-array field. Field named '${slot.name}' has non-array type ${type}`,
  )
  const set = [...(list ?? [])]
  for (const value of wanted) if (!set.some((item) => same(item, value))) set.push(value)
  writeSlot(slot, set)
}

function removing(name: string, leaves: (operand: unknown) => (item: unknown) => boolean): Effect {
  return ({ doc, path }, operand) => {
    const goes = leaves(operand)
    const slot = slotAt(doc, path, false)
    const list = slot && arrayAt(slot, () => `Cannot apply ${name} to a non-array value`)
    if (list)
      writeSlot(
        slot,
        list.filter((item) => !goes(item)),
      )
  }
}

const pull = removing('$pull', (operand) => {
  const isOperators = isPlainObject(operand) && Object.keys(operand).some((name) => name.startsWith('$'))
  if (isOperators || operand instanceof RegExp) {
    const test = matcher({ value: operand })
    return (item) => test({ value: item })
  }
  if (!isPlainObject(operand)) return (item) => same(item, operand)
  const test = matcher(operand)
  return (item) => isPlainObject(item) && test(item)
})

const pullAll = removing('$pullAll', (operand) => {
  if (!Array.isArray(operand))
    throw unwritable(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  return (item) => operand.some((value) => same(item, value))
})

const pop: Effect = ({ doc, path }, operand) => {
  if (operand !== 1 && operand !== -1) throw unwritable(`$pop expects 1 or -1, found: ${shellText(operand)}`)
  const slot = slotAt(doc, path, false)
  const list = slot && arrayAt(slot, (type) => `Path '${path}' contains an element of non-array type '${type}'`)
  if (list) writeSlot(slot, operand === 1 ? list.slice(0, -1) : list.slice(1))
}

export const ARRAY_EFFECTS: Record<string, Effect> = {
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
}
