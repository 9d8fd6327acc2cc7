import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/built'
import { MINUTE, SECOND } from '../../src/domain/kernel/time'
import { Door } from '../../stage/door'
import { moveIn } from '../../stage/seed/move-in'
import { file, inbox, plan, root, until } from '../world'

const dataDir = mkdtempSync(join(tmpdir(), 'anju-'))
const setUpCode = randomUUID()
let running: ChildProcess | undefined

/** The local cloud as a process of its own, as `npm run local` starts it. */
function start(): Promise<Door> {
  const args = ['--import', 'tsx', 'local/main.ts', '--data', dataDir, '--env', `SET_UP_CODE=${setUpCode}`]
  const more = ['--database', 'cloudfunctions/database.json', '--functions', 'dist/cloudfunctions']
  const child = spawn(process.execPath, [...args, ...more], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  running = child
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the local cloud ended with ${code}`)))
    child.stdout.once('data', (line: Buffer) => resolve(new Door((JSON.parse(line.toString()) as Door).http)))
  })
}

const killNine = () =>
  new Promise<void>((resolve) => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return resolve()
    running.removeAllListeners('exit').once('exit', () => resolve())
    running.kill('SIGKILL')
  })

beforeAll(() => ensureBuilt('functions'))
afterAll(async () => {
  await killNine()
  rmSync(dataDir, { recursive: true, force: true })
})

test('kill -9 right after the reply: the repair is there after the restart, and its deadline still fires', async () => {
  const before = await start()
  const actors = await moveIn(before, plan(setUpCode), {})
  const resident = actors.get('王秀兰')
  const supervisor = actors.get('何静')
  if (!resident || !supervisor) throw new Error('the estate is not complete')
  const { id, number, createdAt } = await file(resident)
  await killNine()

  const door = await start()
  const again = await door.as(resident.caller.openid)
  const view = await again.ask('cases.getCase', { id })
  expect(view).toMatchObject({ number, status: 'assigned', assignee: '陈志强' })

  await door.move({ to: createdAt + 3 * MINUTE + SECOND, timers: 'each' })
  const caller = await door.as(supervisor.caller.openid)
  const missed = async () => (await inbox({ ...supervisor, caller })).filter(({ kind }) => kind === 'missed')
  expect(await until('the miss', missed, (items) => items.length > 0)).toMatchObject([{ caseId: id }])
})
