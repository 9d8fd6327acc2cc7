import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { patches as all } from './all'
import { type Patch, patched } from './patch'

const LOCAL = resolve(__dirname, '../..')
const MODULES = resolve(dirname(require.resolve('tsx/package.json')), '..')
const WORKERS = 2
const LONGEST_MS = 90_000

/** Which case noticed, or why none did. */
type Verdict = { caught: true; by: string } | { caught: false; why: string }
type Line = { says: string; ok: boolean | null; why?: string }

/** A copy of local/ in a directory of its own, in which one source at a time may be changed. */
function copyOfLocal(): string {
  const dir = mkdtempSync(join(tmpdir(), 'local-takeout-'))
  cpSync(LOCAL, join(dir, 'local'), { recursive: true })
  symlinkSync(MODULES, join(dir, 'node_modules'))
  return dir
}

function runContract(dir: string, args: string[]): Promise<{ lines: Line[]; errors: string }> {
  const main = join(dir, 'local', 'contract', 'main.ts')
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), main, '--local', '--json', ...args], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  })
  let said = ''
  let errors = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data
  })
  child.stderr.on('data', (data: Buffer) => {
    errors += data
  })
  return new Promise((done) => {
    child.on('close', () => {
      const lines = said.split('\n').filter((line) => line.startsWith('{'))
      done({ lines: lines.map((line) => JSON.parse(line) as Line), errors })
    })
  })
}

async function judge(dir: string, patch: Patch): Promise<Verdict> {
  const file = join(dir, 'local', patch.file)
  let source: string
  try {
    source = patched(LOCAL, patch)
  } catch (error) {
    return { caught: false, why: error instanceof Error ? error.message : String(error) }
  }
  writeFileSync(file, source)
  try {
    const { lines, errors } = await runContract(dir, ['--row', String(patch.row), '--bail'])
    const failed = lines.find(({ ok }) => ok === false)
    if (failed) return { caught: true, by: failed.says }
    if (lines.length === 0)
      return { caught: false, why: `nothing ran: ${errors.trim().split('\n').slice(-3).join(' ')}` }
    return { caught: false, why: `all ${lines.length} cases of the row passed` }
  } finally {
    cpSync(join(LOCAL, patch.file), file)
  }
}

function row({ row, behaviour }: Patch, verdict: Verdict): string {
  const what = `${String(row).padEnd(12)}${behaviour.padEnd(56)}`
  return verdict.caught ? `${what}caught by: ${verdict.by}` : `${what}NOT CAUGHT: ${verdict.why}`
}

async function main(): Promise<number> {
  const only = process.argv.slice(2)
  const patches = all.filter((each) => !only.length || only.includes(String(each.row)))
  const dirs = Array.from({ length: WORKERS }, copyOfLocal)
  try {
    const { lines, errors } = await runContract(
      dirs[0] as string,
      only.flatMap((each) => ['--row', each]),
    )
    const bad = lines.filter(({ ok }) => ok !== true)
    if (lines.length === 0 || bad.length) {
      console.log(`With nothing taken out ${bad.length} of ${lines.length} cases fail: ${bad[0]?.says ?? errors}`)
      return 1
    }
    console.log(`With nothing taken out all ${lines.length} cases pass.\n`)
    const verdicts = new Map<Patch, Verdict>()
    const waiting = [...patches]
    const work = async (dir: string) => {
      for (let patch = waiting.shift(); patch; patch = waiting.shift()) {
        verdicts.set(patch, await judge(dir, patch))
        process.stderr.write(`\r${verdicts.size} of ${patches.length}`)
      }
    }
    await Promise.all(dirs.map(work))
    process.stderr.write('\r')
    for (const [patch, verdict] of [...verdicts].sort(([a], [b]) => patches.indexOf(a) - patches.indexOf(b))) {
      console.log(row(patch, verdict))
    }
    const missed = [...verdicts.values()].filter(({ caught }) => !caught).length
    console.log(`\n${patches.length - missed} of ${patches.length} behaviours taken out were caught.`)
    return missed > 0 || patches.length === 0 ? 1 : 0
  } finally {
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true })
  }
}

main().then((code) => process.exit(code))
