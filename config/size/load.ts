import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../inputs'

export interface Load {
  name: string
  ms: number
  bareMs: number
  /** Median over the pairs of: time of the function / time of the bare SDK. */
  ratio: number
}

/** How long a fresh process takes for one `require`, by a clock inside it: starting Node itself is not in the figure. */
function timeOf(what: string): number {
  const code = `const started = performance.now()
require(${JSON.stringify(what)})
process.stdout.write('\\nloaded ' + (performance.now() - started), () => process.exit(0))`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' })
  const ms = stdout.match(/\nloaded ([\d.]+)$/)?.[1]
  if (!ms) throw new Error(`${what} does not load.\n${stderr}`)
  return Number(ms)
}

export function median(all: number[]): number {
  const sorted = [...all].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2
}

/**
 * Loads every function and the bare SDK in turn, each in a process of its own, and compares within each round, so that
 * a busy machine slows both alike. The functions lie in a folder without node_modules, as in the cloud.
 */
export function compareLoads(from: string, names: string[], rounds = 20, bare = 'wx-server-sdk'): Load[] {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  try {
    cpSync(from, folder, { recursive: true })
    const all = [bare, ...names.map((name) => join(folder, name))]
    for (const what of all) timeOf(what)
    const times = new Map<string, number[]>(all.map((what) => [what, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const what of round % 2 ? [...all].reverse() : all) times.get(what)?.push(timeOf(what))
    }
    const ofBare = times.get(bare) as number[]
    return names.map((name) => {
      const own = times.get(join(folder, name)) as number[]
      const ratio = median(own.map((ms, round) => ms / (ofBare[round] as number)))
      return { name, ms: median(own), bareMs: median(ofBare), ratio }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
