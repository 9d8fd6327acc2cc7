import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildChanged, buildFunctions } from '../functions'
import { root } from '../inputs'

const DUMMY_BYTES = 300_000
const calls = ['people.me', 'cases.fileRepair']

let folder: string
beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(join(root, '.cache', 'areas-'))
  const lines = Array.from(
    { length: DUMMY_BYTES / 50 },
    (_, n) => `'dummy.action${n}': { may: ${n}, run: () => ${n} },`,
  )
  writeFileSync(join(folder, 'dummy.ts'), `export const actions = { wire: {}, rows: {\n${lines.join('\n')}\n} }\n`)
  await buildFunctions(relative(root, join(folder, 'without')))
  await buildChanged(join(folder, 'with'), {
    file: 'cloudfunctions/api/areas.ts',
    from: 'Areas = {\n',
    to: `Areas = {\n  dummy: () => import('${relative(join(root, 'cloudfunctions', 'api'), folder)}/dummy'),\n`,
  })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The bytes that a fresh process reads of a function until the input of an action is looked at. */
const readBy = (action: string, where: string): number => {
  const code = `require(${JSON.stringify(join(folder, where, 'api'))}).main({ action: '${action}', input: 5 }).then(() => {
  console.log(JSON.stringify(Object.keys(require.cache).filter((file) => file.endsWith('.js'))))
  process.exit(0)
})`
  const caller = { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'somebody' }
  const said = execFileSync(process.execPath, ['-e', code], { cwd: tmpdir(), env: { ...process.env, ...caller } })
  const files: string[] = JSON.parse(said.toString().trim().split('\n').at(-1) ?? '[]')
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

const bytesOf = (where: string) =>
  readdirSync(join(folder, where, 'api'))
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + statSync(join(folder, where, 'api', file)).size, 0)

test('nothing lies in an arrow function, which V8 would parse twice before it runs', () => {
  const api = join(folder, 'without', 'api')
  const written = readdirSync(api).filter((file) => file.endsWith('.js'))
  expect(written.length).toBeGreaterThan(20)
  expect(written.filter((file) => /[\w)]=>[\w({[]/.test(readFileSync(join(api, file), 'utf8')))).toEqual([])
})

test('what a call loads does not grow with an area that it does not need', () => {
  expect(bytesOf('with') - bytesOf('without')).toBeGreaterThan(DUMMY_BYTES / 2)
  // Names of what files share may be a character longer.
  for (const action of calls) expect(readBy(action, 'with') / readBy(action, 'without')).toBeLessThan(1.005)
  const whole = bytesOf('with') - bytesOf('without')
  expect(readBy('dummy.action1', 'with') - readBy('people.me', 'with')).toBeGreaterThan(whole / 2)
})

test('a call loads the SDK and its own area, and less than half of everything else', () => {
  const sdk = readBy('nothing.here', 'without')
  for (const action of calls) {
    const own = readBy(action, 'without') - sdk
    expect(own).toBeGreaterThan(0)
    expect(own).toBeLessThan((bytesOf('without') - sdk) / 2)
  }
})
