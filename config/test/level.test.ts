import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Counted } from './count'
import { type Level, runLevel } from './level'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'level-')))
  write('jest.config.js', "module.exports = { testEnvironment: 'node', transform: {} }")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const writeTest = (name: string, ...tests: string[]) => write(`${name}.test.js`, tests.join('\n'))

const good = "test('good', () => {})"
const bad = "test('bad', () => expect(1).toBe(2))"
const hang = "test('hangs', () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))"

/** Runs what lies in the folder; Jest itself need not be heard. */
const run = (level: Partial<Level> = {}): Promise<Counted> =>
  runLevel({
    title: 'made up',
    zone: 'UTC',
    workers: 2,
    cwd: folder,
    reports: folder,
    quiet: true,
    ...level,
  })

/** Longer than anything here takes that does not stand still: twice what a whole run took on this machine just now. */
async function measured(): Promise<number> {
  const begun = Date.now()
  await run()
  return Math.ceil((2 * (Date.now() - begun)) / 1_000) * 1_000
}

test('what passed and failed is counted over all files', async () => {
  writeTest('a', good, bad)
  writeTest('b', good.replace('good', 'one'), good)
  const { passed, failed, files, said } = await run()
  expect([passed, failed, said]).toEqual([3, 1, []])
  expect(files.map(([file]) => file).sort()).toEqual(['a.test.js', 'b.test.js'])
})

test('a test that is skipped or to do, and a file that is broken or empty, counts as failed', async () => {
  writeTest('a', good, good.replace('test', 'test.skip'), "test.todo('later')")
  writeTest('b', 'throw new Error()')
  writeTest('c')
  const { passed, failed, said } = await run()
  expect([passed, failed]).toEqual([1, 4])
  expect(said).toEqual(['made up: 2 tests were skipped, which counts as failed'])
})

test('where only some were asked for, none need be there, and one may be left out', async () => {
  expect(await run({ asked: ['nowhere'] })).toMatchObject({ passed: 0, failed: 0, said: [] })
  writeTest('a', good, bad)
  expect(await run({ asked: ['-t', 'good'] })).toMatchObject({ passed: 1, failed: 0, said: [] })
})

test('no test at all, or a run that ends before its first, is a failure', async () => {
  const broke = { passed: 0, failed: 1, said: ['made up: nothing ran, or the run broke off'] }
  expect(await run()).toMatchObject(broke)
  writeTest('a', good)
  write('jest.config.js', 'throw new Error()')
  expect(await run()).toMatchObject(broke)
})

test('where nothing ends any more the run is cut off: what had finished counts, the others are named and failed', async () => {
  writeTest('a', good, bad)
  const stillMs = await measured()
  writeTest('b', good, hang)
  const { passed, failed, said } = await run({ stillMs })
  expect([passed, failed]).toEqual([1, 2])
  expect(said).toEqual([
    `made up: cut off, because no test had ended for ${stillMs / 1_000} s`,
    'made up: b.test.js did not finish, which counts as failed',
  ])
}, 180_000)

test('a file that had not begun when the run was cut off is named, too', async () => {
  for (const name of ['a', 'b', 'c']) writeTest(name, good)
  const stillMs = await measured()
  for (const name of ['a', 'b', 'c']) writeTest(name, hang)
  const { passed, failed, said } = await run({ stillMs })
  expect([passed, failed]).toEqual([0, 3])
  const named = (what: string) => said.flatMap((line) => (line.includes(what) ? (line.match(/[abc]\.test/) ?? []) : []))
  // How many were begun hangs on how soon each worker was there.
  expect(named('did not run').length).toBeGreaterThanOrEqual(1)
  expect([...named('did not finish'), ...named('did not run')].sort()).toEqual(['a.test', 'b.test', 'c.test'])
}, 180_000)

test('a run that goes on for long is not cut off as long as tests end', async () => {
  writeTest('a', good)
  const stillMs = await measured()
  const slow = (_: unknown, n: number) => `test('${n}', () => new Promise((done) => setTimeout(done, ${stillMs / 2})))`
  writeTest('a', 'jest.setTimeout(600_000)', ...Array.from({ length: 4 }, slow))
  expect(await run({ stillMs })).toMatchObject({ passed: 4, failed: 0, said: [] })
}, 180_000)

test('a worker that crashes fails its own file, and the others count', async () => {
  writeTest('a', "test('crashes', () => process.kill(process.pid, 'SIGKILL'))")
  for (const name of ['b', 'c', 'd']) writeTest(name, good)
  const { passed, failed } = await run()
  expect([passed, failed]).toEqual([3, 1])
}, 180_000)

test('where Jest itself is killed, what had finished counts, and every other file is failed', async () => {
  writeTest('a', `process.kill(process.pid, 'SIGKILL')\n//${' '.repeat(9_000)}`)
  writeTest('b', good)
  const { passed, failed, said } = await run({ workers: 1 })
  expect([passed, failed]).toEqual([0, 2])
  expect(said).toEqual([
    'made up: a.test.js did not finish, which counts as failed',
    'made up: b.test.js did not run, which counts as failed',
  ])
}, 180_000)
