import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const root = join(__dirname, '..')

/** All files below the given paths, relative to the project, with forward slashes, in a stable order. */
export function filesBelow(paths: string[], base = root): string[] {
  const found: string[] = []
  const visit = (path: string) => {
    if (!existsSync(path)) return
    if (!statSync(path).isDirectory()) {
      found.push(relative(base, path).split(sep).join('/'))
      return
    }
    for (const name of readdirSync(path)) if (name !== 'node_modules') visit(join(path, name))
  }
  for (const path of paths) visit(join(base, path))
  return found.sort()
}

/** One digest over names and contents, so that a build is made again only when something in it changed. */
export function digestOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(paths)) {
    if (/\.(test|fixture)\.tsx?$/.test(file)) continue
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n')
  }
  return hash.digest('hex')
}
