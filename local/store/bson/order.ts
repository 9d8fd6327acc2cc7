import { Binary, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'

/** MongoDB's order of types: every value of a lower rank sorts before every value of a higher one. */
export const RANK = {
  minKey: 1,
  undefined: 2,
  null: 7,
  number: 12,
  string: 17,
  object: 22,
  array: 27,
  binary: 32,
  objectId: 37,
  boolean: 42,
  date: 47,
  timestamp: 49,
  regex: 52,
  maxKey: 126,
} as const

export function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'undefined':
      return RANK.undefined
    case 'number':
    case 'bigint':
      return RANK.number
    case 'string':
      return RANK.string
    case 'boolean':
      return RANK.boolean
  }
  if (value === null) return RANK.null
  if (Array.isArray(value)) return RANK.array
  if (value instanceof Date) return RANK.date
  if (value instanceof RegExp) return RANK.regex
  if (value instanceof Uint8Array || value instanceof Binary) return RANK.binary
  if (value instanceof ObjectId) return RANK.objectId
  if (value instanceof Timestamp) return RANK.timestamp
  if (isBoxedNumber(value)) return RANK.number
  if (value instanceof MinKey) return RANK.minKey
  if (value instanceof MaxKey) return RANK.maxKey
  return RANK.object
}

function isBoxedNumber(value: unknown): boolean {
  return value instanceof Long || value instanceof Double || value instanceof Int32 || value instanceof Decimal128
}

export const isNumeric = (value: unknown): boolean => rankOf(value) === RANK.number

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number(String(value)))

export function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  if (value instanceof Binary) return value.buffer.subarray(0, value.position)
  if (value instanceof ObjectId) return value.id
  return new Uint8Array()
}

const plain = (a: number | bigint, b: number | bigint): number => (a < b ? -1 : a > b ? 1 : 0)

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return plain(a, b)
}

function compareFields(a: object, b: object): number {
  const left = Object.entries(a).filter(([, value]) => value !== undefined)
  const right = Object.entries(b).filter(([, value]) => value !== undefined)
  for (const [index, [name, value]] of left.entries()) {
    const other = right[index]
    if (!other) return 1
    const order =
      plain(rankOf(value), rankOf(other[1])) || compareStrings(name, other[0]) || compareValues(value, other[1])
    if (order) return order
  }
  return plain(left.length, right.length)
}

function compareLists(a: unknown[], b: unknown[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareValues(a[index], b[index])
    if (order) return order
  }
  return plain(a.length, b.length)
}

/** By code point, as MongoDB does; JavaScript's `<` goes by UTF-16 unit and puts 😀 before ！. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left === right) continue
    const leftPair = left >= 0xd800 && left <= 0xdfff
    const rightPair = right >= 0xd800 && right <= 0xdfff
    return leftPair === rightPair ? plain(left, right) : leftPair ? 1 : -1
  }
  return plain(a.length, b.length)
}

export function compareValues(a: unknown, b: unknown): number {
  const rank = rankOf(a)
  const byRank = plain(rank, rankOf(b))
  if (byRank) return byRank
  switch (rank) {
    case RANK.number:
      return compareNumbers(numberOf(a), numberOf(b))
    case RANK.string:
      return compareStrings(a as string, b as string)
    case RANK.boolean:
      return plain(Number(a), Number(b))
    case RANK.date:
      return compareNumbers(Number(a), Number(b))
    case RANK.array:
      return compareLists(a as unknown[], b as unknown[])
    case RANK.object:
      return compareFields(a as object, b as object)
    case RANK.regex:
      return compareStrings(String(a), String(b))
    case RANK.timestamp:
      return plain((a as Timestamp).toBigInt(), (b as Timestamp).toBigInt())
    case RANK.binary:
    case RANK.objectId:
      return compareBytes(bytesOf(a), bytesOf(b))
    default:
      return 0
  }
}

/** Shorter first, then byte by byte: how MongoDB orders binary data. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return plain(a.length, b.length) || Buffer.compare(a, b)
}

export const same = (a: unknown, b: unknown): boolean => compareValues(a, b) === 0
