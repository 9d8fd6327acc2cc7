import fc from 'fast-check'
import { readPicture } from './picture'

const of = (base64: string) => Buffer.from(base64, 'base64')
const png = of('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
const webp = of('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA')
const lossless = of('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==')
const jpeg = Buffer.concat([
  of('/9j/4AAQSkZJRgABAQAAAQABAAD/wAARCAACAAMDASIAAhEBAxEB'),
  Buffer.from('ffda000c03010002110311003f00f5ffd9', 'hex'),
])

test('pictures are known with their size', () => {
  expect(readPicture(png)).toEqual({ kind: 'png', width: 1, height: 1 })
  expect(readPicture(Buffer.concat([png, Buffer.from('behind it')]))).toMatchObject({ kind: 'png' })
  expect(readPicture(webp)).toEqual({ kind: 'webp', width: 1, height: 1 })
  expect(readPicture(lossless)).toEqual({ kind: 'webp', width: 1, height: 1 })
  expect(readPicture(jpeg)).toEqual({ kind: 'jpeg', width: 3, height: 2 })
})

test.each([
  ['a page that calls itself a picture', Buffer.from('<PNG><script>alert(1)</script>'.padEnd(80))],
  ['the letters PNG behind a zero', Buffer.from('\0PNG'.padEnd(80))],
  ['a paper that calls itself WebP', Buffer.from('%PDF-1.4WEBP'.padEnd(80))],
  ['the first bytes of a JPEG', Buffer.from('ffd8ff', 'hex')],
  ['a JPEG cut off before its picture', jpeg.subarray(0, 40)],
  ['a PNG without a picture in it', Buffer.concat([png.subarray(0, 33), png.subarray(-12)])],
  ['a PNG cut off', png.subarray(0, 60)],
  ['HEIC', Buffer.from('\0\0\0\x18ftypheic'.padEnd(80))],
  ['nothing', Buffer.alloc(0)],
])('%s is no picture', (_what, file) => expect(readPicture(file)).toBeNull())

test('a picture of a million pixels a side is none', () => {
  const large = Buffer.from(png)
  large.writeUInt32BE(1_000_000, 16)
  expect(readPicture(large)).toBeNull()
})

test('no file, whatever it holds, makes it fail or go on for ever', () => {
  const heads = [png, jpeg, webp, lossless].map((one) => [...one])
  const file = fc.tuple(
    fc.constantFrom(...heads),
    fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 6 }),
    fc.nat(70),
  )
  fc.assert(
    fc.property(file, ([head, changes, length]) => {
      const bytes = Uint8Array.from(head.slice(0, length))
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      expect(() => readPicture(bytes)).not.toThrow()
    }),
    { numRuns: 1_000 },
  )
})
