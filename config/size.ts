import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import budgets from './budgets.json'
import { filesBelow, root } from './inputs'

export interface Line {
  name: string
  bytes: number
  budget: number
}

/** What WeChat would count: each sub-package, the main package, all together; no source maps, no licence texts. */
export function measure(folder = join(root, 'dist', 'weapp')): Line[] {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const roots: string[] = (app.subPackages ?? app.subpackages ?? []).map(
    (part: { root: string }) => `${part.root.replace(/\/$/, '')}/`,
  )
  const sizes = new Map(roots.map((name) => [name, 0]))
  let main = 0
  for (const file of filesBelow(['.'], folder)) {
    if (/\.map$|LICENSE(\.txt)?$|^project\.config\.json$/.test(file)) continue
    const bytes = statSync(join(folder, file)).size
    const home = roots.find((name) => file.startsWith(name))
    if (home) sizes.set(home, (sizes.get(home) ?? 0) + bytes)
    else main += bytes
  }
  const total = main + [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    { name: 'main package', bytes: main, budget: budgets.mainPackageBytes },
    ...[...sizes].map(([name, bytes]) => ({ name, bytes, budget: budgets.subPackageBytes })),
    { name: 'all together', bytes: total, budget: budgets.totalBytes },
  ]
}

/** Prints the table; false when anything is over its budget. */
export function checkSize(folder?: string): boolean {
  const lines = measure(folder)
  for (const { name, bytes, budget } of lines) {
    const share = `${Math.round((100 * bytes) / budget)} %`.padStart(6)
    console.log(`  ${name.padEnd(20)} ${String(bytes).padStart(9)} of ${String(budget).padStart(9)} B ${share}`)
  }
  const over = lines.filter(({ bytes, budget }) => bytes > budget)
  for (const { name } of over) console.error(`  over budget: ${name} (config/budgets.json)`)
  return over.length === 0
}

if (require.main === module) process.exitCode = checkSize() ? 0 : 1
