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

/** What a cold start takes in: a whole function, or a function up to where the input of one action is checked. */
export type Start = { name: string; folder: string; action?: string }

/** No action takes a number, so that a call ends where its area is loaded and its input is looked at. */
const wrongInput = 5
const caller = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: 'somebody', WX_APPID: 'wx' }

/** How long a fresh process takes for it, by a clock inside: starting Node itself is not in the figure. */
function timeOf(what: string, action?: string): number {
  const code = `const started = performance.now()
const say = () => process.stdout.write('\\nloaded ' + (performance.now() - started), () => process.exit(0))
const loaded = require(${JSON.stringify(what)})
const action = ${JSON.stringify(action ?? null)}
if (action === null) say()
else loaded.main({ action, input: ${wrongInput} }).then((reply) => {
  if (reply.error.code === 'BAD_INPUT' && !reply.error.reason) return say()
  console.error(reply)
})`
  const env = { ...process.env, ...caller }
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8', env })
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
 * Starts each of them and the bare SDK in turn, in processes of their own, and compares within each round, so that a busy
 * machine slows both alike. The functions lie in a folder without node_modules, as in the cloud.
 */
export function compareLoads(from: string, starts: Start[], rounds = 20, bare = 'wx-server-sdk'): Load[] {
  const copy = mkdtempSync(join(tmpdir(), 'load-'))
  try {
    cpSync(from, copy, { recursive: true })
    const all: { what: string; action?: string }[] = [{ what: bare }]
    for (const { folder, action } of starts) all.push({ what: join(copy, folder), action })
    for (const { what, action } of all) timeOf(what, action)
    const times = all.map((): number[] => [])
    for (let round = 0; round < rounds; round += 1) {
      const order = all.map((_, n) => (round % 2 ? all.length - 1 - n : n))
      for (const n of order) times[n]?.push(timeOf(all[n]?.what ?? '', all[n]?.action))
    }
    const [ofBare = [], ...own] = times
    return own.map((mine, n) => ({
      name: starts[n]?.name ?? '',
      ms: median(mine),
      bareMs: median(ofBare),
      ratio: median(mine.map((ms, round) => ms / (ofBare[round] as number))),
    }))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
