import type { ServerResponse } from 'node:http'
import { basename, dirname, join } from 'node:path'
import { sendFile } from './http'

const home = dirname(require.resolve('@fontsource/noto-sans-sc/400.css'))
const YEAR = 'public, max-age=31536000, immutable'

/** Chinese comes from npm, never from the fonts of the system: the tags for a page, served below /_font/. */
export const fontTags = [
  ...['400', '500', '700'].map((weight) => `<link rel="stylesheet" href="/_font/${weight}.css">`),
  `<style>body,input,textarea,button,select,option,optgroup{font-family:'Noto Sans SC',sans-serif!important}</style>`,
].join('')

/** Answers a request below /_font/; false when the path is another one. */
export function serveFont(path: string, response: ServerResponse): boolean {
  const [, first, second, third] = path.split('/')
  if (first !== '_font' || !second) return false
  sendFile(
    response,
    second === 'files' ? join(home, 'files', basename(third ?? '')) : join(home, basename(second)),
    YEAR,
  )
  return true
}
