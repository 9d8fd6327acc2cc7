import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../inputs'
import { type Counted, count, readLines } from './count'

const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
const LOOK_MS = 500

/** So long no test may end until a run counts as standing still; longer than any test may take by its own limit. */
const STILL_MS = 15 * 60_000

export type Level = {
  title: string
  /** Which projects. */
  levels?: string[]
  /** Which files, and whatever else Jest is asked for. */
  asked?: string[]
  /** Only these files, each by its path. */
  only?: string[]
  zone: string
  workers: number
  cwd?: string
  stillMs?: number
  /** Where what Jest told is kept. */
  reports?: string
  /** Nothing of what Jest prints is to be seen. */
  quiet?: boolean
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const running = new Set<number>()

/** Ends Jest with its workers, whatever they are doing. */
function end(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // All of it has ended already.
  }
}
process.on('exit', () => {
  for (const pid of running) end(pid)
})

/** Runs some tests and counts them file by file; cut off only when nothing ends any more. */
export function runLevel(level: Level): Promise<Counted> {
  const { title, levels = [], asked = [], only = [], zone, workers, quiet } = level
  const { cwd = root, stillMs = STILL_MS, reports = join(root, '.cache', 'tests') } = level
  const lines = join(reports, `${title.replace(/\W+/g, '-')}.jsonl`)
  mkdirSync(reports, { recursive: true })
  rmSync(lines, { force: true })
  const own = ['reporter', 'sequencer'].map((name) => join(__dirname, `${name}.cjs`))
  const how = ['--ci', `--maxWorkers=${workers}`, '--forceExit', '--reporters=default']
  const telling = [`--reporters=${own[0]}`, `--testSequencer=${own[1]}`]
  const which = levels.length > 0 ? ['--selectProjects', ...levels] : []
  const some = asked.length > 0
  if (some) how.push('--passWithNoTests')
  if (only.length > 0) how.push('--runTestsByPath')
  const child = spawn(process.execPath, [program, ...which, ...how, ...telling, ...asked, ...only], {
    cwd,
    stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit'],
    detached: true,
    env: { ...process.env, TZ: zone, NODE_ENV: 'test', TEST_LINES: lines },
  })
  const pid = child.pid ?? 0
  if (pid) running.add(pid)
  return new Promise((resolve, reject) => {
    let [size, moved, still] = [0, Date.now(), false]
    const watch = setInterval(() => {
      const now = sizeOf(lines)
      if (now !== size) [size, moved] = [now, Date.now()]
      else if (!still && Date.now() - moved > stillMs) {
        still = true
        end(pid)
      }
    }, LOOK_MS)
    const ended = () => {
      clearInterval(watch)
      running.delete(pid)
    }
    child.on('error', (error) => {
      ended()
      reject(error)
    })
    child.on('exit', (status) => {
      ended()
      end(pid)
      resolve(count({ title, lines: readLines(lines), good: status === 0, stillMs: still ? stillMs : null, some, cwd }))
    })
  })
}
