import { BSONRegExp, EJSON } from 'bson'
import { fromBsonRegex, toBsonRegex } from './regex'
import { isPlainObject, replaced } from './tree'

function serverDate(value: unknown, now: number): Date | undefined {
  if (!isPlainObject(value)) return undefined
  const date = value.$tcb_server_date
  if (!isPlainObject(date) || Object.keys(value).length !== 1) return undefined
  return new Date(now + Number(date.offset ?? 0))
}

/** The same value with every `db.serverDate()` in it, however deep, turned into the time `now` plus its offset. */
export function resolveServerDates(value: unknown, now: number): unknown {
  return replaced(value, (each) => serverDate(each, now))
}

/** Reads canonical EJSON from the wire into plain values. `now` is what `db.serverDate()` stands for. */
export function parseEjson(text: string, now: number): unknown {
  const toPlain = (value: unknown) => (value instanceof BSONRegExp ? fromBsonRegex(value) : serverDate(value, now))
  return replaced(EJSON.parse(text), toPlain)
}

/** Writes canonical EJSON, as the SDK expects it in replies. */
export function stringifyEjson(value: unknown): string {
  const toBson = (each: unknown) => (each instanceof RegExp ? toBsonRegex(each) : undefined)
  return EJSON.stringify(replaced(value, toBson), { relaxed: false })
}
