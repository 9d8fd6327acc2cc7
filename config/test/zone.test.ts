import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runLevel } from './level'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'zone-')))
  const config = { testEnvironment: 'node', transform: {}, setupFilesAfterEnv: [join(__dirname, 'zone.cjs')] }
  writeFileSync(join(folder, 'jest.config.js'), `module.exports = ${JSON.stringify(config)}`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Ways of JavaScript in which the zone of the machine matters. */
const zoned = [
  'new Date(0).getHours()',
  'new Date(0).setDate(3)',
  'new Date(0).getTimezoneOffset()',
  'String(new Date(0))',
  'new Date(0).toLocaleString()',
  'new Date(2026, 1, 3)',
  "new Date('2026-01-03T10:00')",
  "new Date('3 January 2026')",
  "Date.parse('2026-01-03 10:00')",
  'Date()',
  "new Intl.DateTimeFormat('zh-CN').format(0)",
  'process.env.TZ',
]
const unzoned = [
  'new Date()',
  'new Date(0).getUTCHours()',
  'new Date(0).toISOString()',
  'JSON.stringify(new Date(0))',
  "new Date('2026-01-03')",
  "new Date('2026-01-03T10:00:00.000Z')",
  "Date.parse('2026-01-03T10:00:00+08:00')",
  'Date.UTC(2026, 1, 3)',
  "new Date(0).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })",
  "new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC' }).format(0)",
]

test('a file that asks the machine for its zone is named, however it asks, and no other; only such files can be run', async () => {
  for (const [kind, codes] of Object.entries({ zoned, unzoned })) {
    for (const [n, code] of codes.entries())
      writeFileSync(join(folder, `${kind}-${n}.test.js`), `test('asks', () => void (${code}))`)
  }
  const level = { title: 'made up', workers: 2, cwd: folder, reports: folder, quiet: true }
  const all = await runLevel({ ...level, zone: 'UTC' })
  expect([all.passed, all.failed]).toEqual([zoned.length + unzoned.length, 0])
  const names = all.zoned.map((file) => basename(file, '.test.js')).sort()
  expect(names).toEqual(zoned.map((_, n) => `zoned-${n}`).sort())
  const again = await runLevel({ ...level, zone: 'Asia/Shanghai', only: all.zoned })
  expect([again.passed, again.failed, again.zoned.sort()]).toEqual([zoned.length, 0, all.zoned.sort()])
}, 180_000)
