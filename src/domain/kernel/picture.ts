/** What a file shows of itself: its kind, and its size in pixels. */
export type Picture = { kind: 'jpeg' | 'png' | 'webp'; width: number; height: number }

const MOST_SIDE = 20_000
const MOST_PIXELS = 120_000_000

const text = (file: Uint8Array, from: number, until: number): string =>
  String.fromCharCode(...file.subarray(from, until))

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const readPng = (file: Uint8Array, view: DataView): Picture | null => {
  if (!PNG.every((byte, at) => file[at] === byte) || file.length < 45) return null
  if (view.getUint32(8) !== 13 || text(file, 12, 16) !== 'IHDR') return null
  // Chunk after chunk to the end: a picture has some of its own between head and end.
  let hasData = false
  for (let at = 8; at + 12 <= file.length; at += 12 + view.getUint32(at)) {
    const name = text(file, at + 4, at + 8)
    if (name === 'IDAT') hasData = true
    if (name === 'IEND') return hasData ? { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) } : null
  }
  return null
}

/** Heads of frames (SOF); 0xc4, 0xc8 and 0xcc between them are others. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const readJpeg = (file: Uint8Array, view: DataView): Picture | null => {
  if (file.length < 20 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  let found: Picture | null = null
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2) return null
    if (isFrame(marker) && at + 9 <= file.length)
      found = { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // The picture itself begins; what follows is no segment any more.
    if (marker === 0xda) return at + 2 + length < file.length ? found : null
    at += 2 + length
  }
  return null
}

const readWebp = (file: Uint8Array, view: DataView): Picture | null => {
  if (file.length < 30 || text(file, 0, 4) !== 'RIFF' || text(file, 8, 12) !== 'WEBP') return null
  if (view.getUint32(4, true) + 8 > file.length + 1) return null
  const three = (at: number) => view.getUint16(at, true) + (file[at + 2] ?? 0) * 0x10000
  switch (text(file, 12, 16)) {
    case 'VP8X':
      return { kind: 'webp', width: three(24) + 1, height: three(27) + 1 }
    case 'VP8L': {
      if (file[20] !== 0x2f) return null
      const bits = view.getUint32(21, true)
      return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ': {
      if (three(23) !== 0x2a019d) return null
      return { kind: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    }
    default:
      return null
  }
}

/**
 * What picture a file is, by its whole head: JPEG, PNG or WebP of 1 to 20,000 pixels a side. Null for anything else, however
 * it begins: a page that calls itself one, a head without a picture.
 */
export const readPicture = (file: Uint8Array): Picture | null => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const found = readPng(file, view) ?? readJpeg(file, view) ?? readWebp(file, view)
  if (!found || found.width < 1 || found.height < 1) return null
  const isTooLarge = Math.max(found.width, found.height) > MOST_SIDE || found.width * found.height > MOST_PIXELS
  return isTooLarge ? null : found
}
