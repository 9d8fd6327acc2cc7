import { readdirSync } from 'node:fs'
import { filesBelow, root } from '../inputs'
import { digestOfFiles, inOrder, keepInOrder } from './memory'

const made = new Set(['.git', '.cache', '.data', '.swc', '.taro', 'coverage', 'dist', 'node_modules'])
/** What says how a file has to look, besides the file itself. */
const settings = ['biome.json', 'package.json', 'package-lock.json', '.gitignore', 'config/check/lint.ts']
/** Above this many, the whole project is looked at. */
const FEW = 200

/**
 * The files whose form is to be looked at: those that differ from when they were last found in order, none, or null for all.
 * Each rule of Biome that is in force looks at one file alone. `keep` remembers, once they are in order.
 */
export function toLint(base = root): { files: string[] | null; keep: () => void } {
  const ruled = digestOfFiles(settings, base).slice(0, 16)
  const files = filesBelow(
    readdirSync(base).filter((name) => !made.has(name)),
    base,
  )
  const digests = new Map(files.map((file) => [file, `${ruled} ${digestOfFiles([file], base)}`]))
  const before = inOrder('lint', base)
  const changed = files.filter((file) => !before.has(digests.get(file) ?? ''))
  return { files: changed.length > FEW ? null : changed, keep: () => keepInOrder('lint', digests.values(), base) }
}
