import { unwritable } from '../refusals'
import { KeyWriter, keyText } from './keys'

export type KeyField = { name: string; order: 1 | -1 }
export type Entry = { key: Uint8Array; values: unknown[] }
/** `arrays` has a bit for each field whose path met an array. */
export type Entries = { list: Entry[]; arrays: number }

/** How far one field's path has been followed; `rest` is empty once the value is final. */
type Reached = { value: unknown; rest: string[]; final: boolean }

const final = (value: unknown): Reached => ({ value, rest: [], final: true })

/** Goes down a path until its end or an array. Missing counts as null. */
function descend(from: Reached): Reached {
  if (from.final) return from
  let { value } = from
  let index = 0
  while (index < from.rest.length && !Array.isArray(value)) {
    const name = from.rest[index++] as string
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    value = inside ? (value as Record<string, unknown>)[name] : undefined
  }
  if (Array.isArray(value)) return { value, rest: from.rest.slice(index), final: false }
  return final(value === undefined ? null : value)
}

function intoElement({ value, rest }: Reached, array: unknown[], element: unknown): Reached {
  if (value !== array) return final(value)
  if (rest.length === 0) return final(element === undefined ? null : element)
  return Array.isArray(element) ? final(null) : { value: element, rest, final: false }
}

/**
 * What an index over `fields` holds about a document, as MongoDB has it: one entry, or one for each element where the
 * paths meet an array (an empty array counts as undefined). Two different arrays in one document are refused.
 */
export function entriesOf(doc: unknown, fields: KeyField[]): Entries {
  const list: Entry[] = []
  let met = 0

  const expand = (paths: Reached[]): void => {
    const reached = paths.map(descend)
    const arrays = new Set(reached.filter((each) => !each.final).map(({ value }) => value as unknown[]))
    const [array] = arrays
    if (!array) {
      const values = reached.map(({ value }) => value)
      list.push({ key: writeKey(fields, values), values })
      return
    }
    if (arrays.size > 1) {
      const names = fields.filter((_, index) => !reached[index]?.final).map(({ name }) => `[${name}]`)
      throw unwritable(`cannot index parallel arrays ${names.join(' ')}`)
    }
    for (const [index, each] of reached.entries()) if (!each.final) met |= 1 << index
    if (array.length === 0) expand(reached.map((each) => final(each.value === array ? undefined : each.value)))
    for (const element of array) expand(reached.map((each) => intoElement(each, array, element)))
  }

  expand(fields.map(({ name }) => ({ value: doc, rest: name.split('.'), final: false })))
  return { list: met ? withoutRepeats(list) : list, arrays: met }
}

function writeKey(fields: KeyField[], values: unknown[]): Uint8Array {
  const key = new KeyWriter()
  for (const [index, { order }] of fields.entries()) key.add(values[index], order)
  return key.take()
}

function withoutRepeats(list: Entry[]): Entry[] {
  return [...new Map(list.map((entry) => [keyText(entry.key), entry])).values()]
}

/** Where a document belongs in the given order: its first entry, so that an array counts by its smallest (largest) element. */
export function sortKey(doc: unknown, fields: KeyField[]): Uint8Array {
  const { list } = entriesOf(doc, fields)
  let first = list[0]?.key as Uint8Array
  for (const { key } of list) if (Buffer.compare(key, first) < 0) first = key
  return first
}
