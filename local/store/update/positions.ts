import { isPlainObject } from '../bson/tree'
import { matcher } from '../query/match'
import { unwritable } from '../refusals'
import { readSlot, slotAt } from './paths'

type Query = Record<string, unknown>

function arrayAt(doc: Query, path: string): unknown[] | undefined {
  const slot = slotAt(doc, path, false)
  const value = slot && readSlot(slot)
  return Array.isArray(value) ? value : undefined
}

/** The conditions of a query, those inside `$and` included. */
function conditions(query: Query): [string, unknown][] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (name === '$and' && Array.isArray(value)) return value.flatMap((each) => conditions(each as Query))
    return name.startsWith('$') ? [] : [[name, value] as [string, unknown]]
  })
}

/** The first element that the query's condition on this array matched: what `$` stands for. */
function matchedElement(list: unknown[], path: string, query: Query): number {
  for (const [name, condition] of conditions(query)) {
    if (name !== path && !name.startsWith(`${path}.`)) continue
    const inner = name.slice(path.length + 1)
    const isElemMatch = !inner && isPlainObject(condition) && '$elemMatch' in condition
    const test = isElemMatch ? matcher({ list: condition }) : matcher({ [inner ? `item.${inner}` : 'item']: condition })
    const found = list.findIndex((item) => test(isElemMatch ? { list: [item] } : { item }))
    if (found >= 0) return found
  }
  return -1
}

/** Turns `list.$.done` and `list.$[].done` into paths with real positions. */
export function withPositions(doc: Query, path: string, query: Query): string[] {
  const parts = path.split('.')
  const at = parts.findIndex((part, index) => index > 0 && part.startsWith('$'))
  if (at < 0) return [path]
  const parent = parts.slice(0, at).join('.')
  const list = arrayAt(doc, parent)
  const rest = parts.slice(at + 1)
  const through = (index: number) => withPositions(doc, [parent, index, ...rest].join('.'), query)
  if (parts[at] === '$[]') {
    if (!list) throw unwritable(`The path '${parent}' must exist in the document in order to apply array updates.`)
    return list.flatMap((_, index) => through(index))
  }
  if (parts[at] !== '$') throw unwritable(`No array filter found for identifier in path '${path}'`)
  const index = list ? matchedElement(list, parent, query) : -1
  if (index < 0) throw unwritable('The positional operator did not find the match needed from the query.')
  return through(index)
}
