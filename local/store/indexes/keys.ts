import type { Timestamp } from 'bson'
import { bytesOf, numberOf, RANK, rankOf } from '../bson/order'

/** Bytes whose plain order is MongoDB's order of the values they stand for. No key is the beginning of another. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(128)
  private length = 0

  take(): Uint8Array {
    return Uint8Array.prototype.slice.call(this.bytes, 0, this.length)
  }

  add(value: unknown, order: 1 | -1 = 1): this {
    const start = this.length
    this.write(value)
    if (order === -1) invert(this.bytes, start, this.length)
    return this
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }

  private byte(value: number): void {
    this.room(1)
    this.bytes[this.length++] = value
  }

  private raw(bytes: Uint8Array): void {
    this.room(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  private write(value: unknown): void {
    const rank = rankOf(value)
    this.byte(rank)
    if (rank === RANK.number) this.number(numberOf(value))
    else if (rank === RANK.date) this.number(Number(value))
    else if (rank === RANK.string) this.text(value as string)
    else if (rank === RANK.regex) this.text(String(value))
    else if (rank === RANK.boolean) this.byte(value ? 1 : 0)
    else if (rank === RANK.timestamp) this.number(Number((value as Timestamp).toBigInt()))
    else if (rank === RANK.array) this.items(value as unknown[])
    else if (rank === RANK.object) this.fields(value as object)
    else if (rank === RANK.binary || rank === RANK.objectId) this.sized(bytesOf(value))
  }

  private sized(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.raw(bytes)
  }

  private items(items: unknown[]): void {
    for (const item of items) this.write(item)
    this.byte(0)
  }

  private fields(value: object): void {
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined) continue
      this.byte(rankOf(field))
      this.text(name)
      this.write(field)
    }
    this.byte(0)
  }

  private number(value: number): void {
    this.room(8)
    const start = this.length
    this.length += 8
    if (Number.isNaN(value)) {
      this.bytes.fill(0, start, this.length)
      return
    }
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, start)
    if (value < 0) invert(this.bytes, start, this.length)
    else this.bytes[start] = (this.bytes[start] as number) ^ 0x80
  }

  private text(value: string): void {
    const most = value.length * 3 + 2
    this.room(most)
    if (!value.includes('\0')) {
      this.length += this.bytes.write(value, this.length)
    } else {
      for (const byte of Buffer.from(value)) {
        this.byte(byte)
        if (byte === 0) this.byte(0xff)
      }
    }
    this.byte(0)
    this.byte(0)
  }
}

function invert(bytes: Uint8Array, start: number, end: number): void {
  for (let index = start; index < end; index++) bytes[index] = 0xff - (bytes[index] as number)
}

export const inverted = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  invert(copy, 0, copy.length)
  return copy
}

export const keyOf = (value: unknown): Uint8Array => new KeyWriter().add(value).take()

/** A key as a string that can stand in a Map. */
export const keyText = (key: Uint8Array): string =>
  Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1')

/** The first key after all that begin with `prefix`. Keys never begin with 0xff, so the carry cannot run out. */
export function afterPrefix(prefix: Uint8Array): Uint8Array {
  let length = prefix.length
  while (length > 0 && prefix[length - 1] === 0xff) length--
  if (length === 0) return Uint8Array.of(0xff)
  const end = Uint8Array.from(prefix.subarray(0, length))
  end[length - 1] = (end[length - 1] as number) + 1
  return end
}
