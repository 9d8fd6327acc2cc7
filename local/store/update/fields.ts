import { compareValues, isNumeric, numberOf } from '../bson/order'
import { shellText, typeName } from '../bson/shell-text'
import { unwritable } from '../refusals'
import { clearSlot, readSlot, type Slot, slotAt, writeSlot } from './paths'

export type Target = { doc: Record<string, unknown>; path: string }
/** One update operator, done to one path of a document. */
export type Effect = (target: Target, operand: unknown) => void

const created = ({ doc, path }: Target): Slot => slotAt(doc, path, true) as Slot

function arithmetic(
  name: string,
  word: string,
  missing: (by: number) => number,
  apply: (a: number, b: number) => number,
) {
  return (target: Target, operand: unknown): void => {
    if (!isNumeric(operand)) {
      throw unwritable(`Cannot ${word} with non-numeric argument: {${target.path}: ${shellText(operand)}}`)
    }
    const slot = created(target)
    const value = readSlot(slot)
    const by = numberOf(operand)
    if (value !== undefined && !isNumeric(value)) {
      throw unwritable(
        `Cannot apply ${name} to a value of non-numeric type. {_id: ${shellText(target.doc._id)}} has the field '${slot.name}' of non-numeric type ${typeName(value)}`,
      )
    }
    writeSlot(slot, value === undefined ? missing(by) : apply(numberOf(value), by))
  }
}

const bounded =
  (replaces: (order: number) => boolean): Effect =>
  (target, operand) => {
    const slot = created(target)
    const value = readSlot(slot)
    if (value === undefined || replaces(compareValues(operand, value))) writeSlot(slot, operand)
  }

const rename: Effect = ({ doc, path }, operand) => {
  if (typeof operand !== 'string') throw unwritable(`The 'to' field for $rename must be a string: ${path}`)
  const from = slotAt(doc, path, false)
  const value = from && readSlot(from)
  if (!from || value === undefined) return
  if (Array.isArray(from.holder)) throw unwritable(`The source field cannot be an array element, '${path}'`)
  clearSlot(from)
  writeSlot(created({ doc, path: operand }), value)
}

export const FIELD_EFFECTS: Record<string, Effect> = {
  $set: (target, operand) => writeSlot(created(target), operand),
  $unset: ({ doc, path }) => {
    const slot = slotAt(doc, path, false)
    if (slot) clearSlot(slot)
  },
  $inc: arithmetic(
    '$inc',
    'increment',
    (by) => by,
    (a, b) => a + b,
  ),
  $mul: arithmetic(
    '$mul',
    'multiply',
    () => 0,
    (a, b) => a * b,
  ),
  $min: bounded((order) => order < 0),
  $max: bounded((order) => order > 0),
  $rename: rename,
}
