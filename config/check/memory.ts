import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, root } from '../inputs'

const place = (name: string, base: string) => join(base, '.cache', `${name}-in-order`)

/** One digest over the names and contents of files; a folder stands for all that is in it. */
export function digestOfFiles(paths: string[], base = root): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(paths, base)) {
    const content = readFileSync(join(base, file))
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** The digests of what was last found in order: of everything that an answer depends on, tools and rules included. */
export function inOrder(name: string, base = root): Set<string> {
  const file = place(name, base)
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
}

/** Keeps what was found in order, in place of what was before. */
export function keepInOrder(name: string, digests: Iterable<string>, base = root): void {
  mkdirSync(join(base, '.cache'), { recursive: true })
  writeFileSync(place(name, base), [...digests].join('\n'))
}
