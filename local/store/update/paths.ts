import { shellText } from '../bson/shell-text'
import { unwritable } from '../refusals'

export type Slot = { holder: Record<string, unknown> | unknown[]; name: string }

const INDEX = /^(0|[1-9]\d{0,5})$/

export const isHolder = (value: unknown): value is Slot['holder'] =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

export function readSlot({ holder, name }: Slot): unknown {
  return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined
}

export function writeSlot({ holder, name }: Slot, value: unknown): void {
  if (!Array.isArray(holder)) {
    Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true })
    return
  }
  while (holder.length < Number(name)) holder.push(null)
  holder[Number(name)] = value
}

export function clearSlot({ holder, name }: Slot): void {
  if (Array.isArray(holder)) {
    if (Number(name) < holder.length) holder[Number(name)] = null
  } else {
    delete holder[name]
  }
}

const cannotCreate = (name: string, parent: string, value: unknown) =>
  unwritable(`Cannot create field '${name}' in element {${parent}: ${shellText(value)}}`)

/** The place that a path names. On the way, missing objects are made when `create`; else undefined is answered. */
export function slotAt(doc: Record<string, unknown>, path: string, create: boolean): Slot | undefined {
  const parts = path.split('.')
  let holder: Slot['holder'] = doc
  for (const [depth, name] of parts.entries()) {
    if (Array.isArray(holder) && !INDEX.test(name)) {
      if (create) throw cannotCreate(name, parts[depth - 1] as string, holder)
      return undefined
    }
    const slot: Slot = { holder, name }
    if (depth === parts.length - 1) return slot
    let value = readSlot(slot)
    if (value === undefined) {
      if (!create) return undefined
      value = {}
      writeSlot(slot, value)
    }
    if (!isHolder(value)) {
      if (create) throw cannotCreate(parts[depth + 1] as string, name, value)
      return undefined
    }
    holder = value
  }
  return undefined
}

/** Refuses names that MongoDB does not take, and two operators at one place. */
export function checkPaths(paths: string[]): void {
  for (const path of paths) {
    if (path === '') throw unwritable('An empty update path is not valid.')
    if (path.split('.').includes('')) {
      throw unwritable(`The update path '${path}' contains an empty field name, which is not allowed.`)
    }
    if (path.startsWith('$'))
      throw unwritable(`The dollar ($) prefixed field '${path}' in '${path}' is not valid for storage.`)
  }
  const sorted = [...paths].sort()
  for (const path of sorted) {
    const clashes = sorted.filter((other) => other === path || other.startsWith(`${path}.`))
    if (clashes.length > 1) throw unwritable(`Updating the path '${clashes[1]}' would create a conflict at '${path}'`)
  }
}
