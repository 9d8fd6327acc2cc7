import { deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const POLYNOMIAL = 0xedb88320

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
})
const checksum = (bytes: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8)
  return ~sum >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(checksum(body))
  return Buffer.concat([length, body, sum])
}

/**
 * A square PNG of one bit for each pixel: a small part of the work of one in colours. `parts` says for each column of pixels,
 * and each row, which part of the drawing lies there.
 */
export function blackAndWhite(parts: number[], isBlack: (column: number, row: number) => boolean): Buffer {
  const bytes = 1 + Math.ceil(parts.length / 8)
  const rows = Buffer.alloc(bytes * parts.length)
  parts.forEach((row, y) => {
    const start = y * bytes
    if (row === parts[y - 1]) {
      rows.copyWithin(start, start - bytes, start)
      return
    }
    parts.forEach((column, x) => {
      const at = start + 1 + (x >> 3)
      if (!isBlack(column, row)) rows[at] = (rows[at] as number) | (0x80 >> (x & 7))
    })
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(parts.length, 0)
  header.writeUInt32BE(parts.length, 4)
  header[8] = 1
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
