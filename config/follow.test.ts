import { type ChildProcess, spawn } from 'node:child_process'
import { root } from './inputs'

// As npm does it: the program runs below a shell, and only the one above the shell is stopped.
const npm = `const { spawn } = require('node:child_process')
const program = "import('./config/follow.mjs').then((m) => { m.followNpm(); console.log(process.pid); setInterval(() => {}, 1000) })"
spawn('sh', ['-c', 'node -e "$0"; true', program], { stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'local' } })
process.on('SIGTERM', () => process.exit())`

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const started = (child: ChildProcess) =>
  new Promise<number>((resolve) => child.stdout?.once('data', (line: Buffer) => resolve(Number(line.toString()))))

test.each(['SIGTERM', 'SIGKILL'] as const)('a program ends when npm above it ends with %s', async (signal) => {
  if (process.platform !== 'linux') return // only Linux says who is above the shell
  const child = spawn(process.execPath, ['-e', npm], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = await started(child)
  expect(isAlive(pid)).toBe(true)
  child.kill(signal)
  for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await new Promise((done) => setTimeout(done, 100))
  expect(isAlive(pid)).toBe(false)
})
