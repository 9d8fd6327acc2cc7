import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../case'

/** One behaviour of the local cloud and the words of its source that, replaced, take it out. */
export type Patch = { row: Row; behaviour: string; file: string; from: string; to: string }

/** The patched source. Throws when the words are not there exactly once. */
export function patched(local: string, { file, from, to }: Patch): string {
  const source = readFileSync(join(local, file), 'utf8')
  const times = source.split(from).length - 1
  if (times !== 1) throw new Error(`${file} holds ${JSON.stringify(from)} ${times} times, not once`)
  return source.replace(from, () => to)
}
