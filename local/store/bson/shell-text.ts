import { isPlainObject } from './tree'

/** A value as MongoDB writes it in its messages. */
export function shellText(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (Array.isArray(value)) return value.length ? `[ ${value.map(shellText).join(', ')} ]` : '[]'
  if (isPlainObject(value)) {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${shellText(field)}`)
    return fields.length ? `{ ${fields.join(', ')} }` : '{}'
  }
  return String(value)
}

export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double'
  return typeof value
}
