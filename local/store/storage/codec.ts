import { BSONRegExp, type Document, deserialize, serialize } from 'bson'
import { fromBsonRegex, toBsonRegex } from '../bson/regex'
import { isPlainObject, replaced } from '../bson/tree'
import { unwritable } from '../refusals'
import type { Doc } from '../types'

/** A document at rest: JSON text when nothing in it needs more, else BSON. */
export type Body = string | Uint8Array

function survivesJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      if (value === null) return true
      if (Array.isArray(value)) return value.every((item) => item === undefined || survivesJson(item))
      return isPlainObject(value) && Object.values(value).every((field) => field === undefined || survivesJson(field))
    default:
      return false
  }
}

const toBson = (value: unknown): unknown => (value instanceof RegExp ? toBsonRegex(value) : undefined)
const fromBson = (value: unknown): unknown => (value instanceof BSONRegExp ? fromBsonRegex(value) : undefined)

export function encodeBody(doc: Record<string, unknown>): Body {
  if (survivesJson(doc)) return JSON.stringify(doc)
  try {
    return serialize(replaced(doc, toBson) as Document, { ignoreUndefined: true })
  } catch (error) {
    throw unwritable(`cannot store this document: ${error instanceof Error ? error.message : error}`)
  }
}

export function decodeBody(body: Body): Doc {
  if (typeof body === 'string') return JSON.parse(body)
  return replaced(deserialize(body, { bsonRegExp: true }), fromBson) as Doc
}

export function sameBody(a: Body, b: Body): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return Buffer.compare(a, b) === 0
}
