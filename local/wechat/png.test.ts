import { inflateSync } from 'node:zlib'
import { create } from 'qrcode'
import { drawAppCode } from './app-codes'
import type { Picture } from './reply'

/** The rows of a black-and-white PNG as text, a dot for white. */
const rowsOf = (png: Buffer): string[] => {
  const across = png.readUInt32BE(16)
  const length = png.readUInt32BE(33)
  expect(png.toString('latin1', 37, 41)).toBe('IDAT')
  const raw = inflateSync(png.subarray(41, 41 + length))
  const bytes = 1 + Math.ceil(across / 8)
  return Array.from({ length: across }, (_, y) =>
    Array.from({ length: across }, (_, x) =>
      (raw[y * bytes + 1 + (x >> 3)] as number) & (0x80 >> (x & 7)) ? '.' : '#',
    ).join(''),
  )
}

test.each([280, 431, 1280])(
  'a code %i pixels across holds every part of what a scanner reads, with white around it',
  async (width) => {
    const { picture } = (await drawAppCode({ scene: 'ABCD2345', page: 'pages/one', width }, 'wx1')) as Picture
    const rows = rowsOf(picture)
    expect(rows).toHaveLength(width)
    const { size, data } = create('weapp://wx1/pages/one?scene=ABCD2345', {}).modules
    const middle = (n: number) => Math.floor(((n + 4.5) * width) / (size + 8))
    const seen = Array.from({ length: size * size }, (_, n) => rows[middle(Math.floor(n / size))]?.[middle(n % size)])
    expect(seen).toEqual([...data].map((dark) => (dark ? '#' : '.')))
    for (const edge of [rows[0], rows.at(-1)]) expect(edge).toBe('.'.repeat(width))
    for (const row of rows) expect(row.startsWith('.') && row.endsWith('.')).toBe(true)
  },
)

test('its last part is that of every PNG, with its checksum', async () => {
  const { picture } = (await drawAppCode({ scene: 'x' }, 'wx1')) as Picture
  expect(picture.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082')
})
