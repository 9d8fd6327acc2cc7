import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import budgets from './budgets.json'
import { checkFunctions, checkLoad, checkSize, measure } from './size'

let folder: string
const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-'))
  put('app.json', JSON.stringify({ subPackages: [{ root: 'staff', pages: ['desk/index'] }] }))
  put('app.js', 'x'.repeat(1000))
  put('app.js.LICENSE.txt', 'x'.repeat(5000))
  put('staff/desk/index.js', 'x'.repeat(300))
  jest.spyOn(console, 'log').mockImplementation(() => {})
  jest.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

test('a sub-package is counted apart from the main package, and licence texts not at all', () => {
  const bytes = Object.fromEntries(measure(folder).map((line) => [line.name, line.bytes]))
  expect(bytes['staff/']).toBe(300)
  expect(bytes['main package']).toBeLessThan(1200)
  expect(bytes['all together']).toBe((bytes['main package'] as number) + 300)
  expect(checkSize(folder)).toBe(true)
})

test('a main package over its budget is refused', () => {
  put('vendors.js', 'x'.repeat(budgets.mainPackageBytes))
  expect(checkSize(folder)).toBe(false)
})

test('a sub-package over its budget is refused', () => {
  put('staff/chart.js', 'x'.repeat(budgets.subPackageBytes))
  expect(checkSize(folder)).toBe(false)
})

test('everything together over the budget is refused, even when each package is within its own', () => {
  const roots = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  put('app.json', JSON.stringify({ subPackages: roots.map((root) => ({ root, pages: [] })) }))
  for (const root of roots) put(`${root}/index.js`, 'x'.repeat(budgets.subPackageBytes))
  expect(checkSize(folder)).toBe(false)
})

test('a function whose zip is over its budget is refused, whatever file weighs so much', () => {
  put('functions/api/index.js', 'x'.repeat(2 * budgets.functionZipBytes))
  expect(checkFunctions(join(folder, 'functions'))).toBe(true)
  put('functions/api/LICENSES.txt', randomBytes(budgets.functionZipBytes))
  expect(checkFunctions(join(folder, 'functions'))).toBe(false)
})

test('a function or a first call that takes longer to load than its share of the bare SDK is refused', () => {
  const loads = { name: 'api', ms: 90, bareMs: 100, ratio: 0.7 }
  expect(checkLoad([loads])).toBe(true)
  expect(checkLoad([loads, { ...loads, name: 'clock', ratio: 0.71 }])).toBe(false)
  expect(checkLoad([loads, { ...loads, name: 'people.me', ratio: 0.85 }])).toBe(true)
  expect(checkLoad([loads, { ...loads, name: 'people.me', ratio: 0.86 }])).toBe(false)
})

test('no function at all counts as failed', () => {
  put('functions/.digest', '')
  expect(checkFunctions(join(folder, 'functions'))).toBe(false)
  expect(checkLoad([])).toBe(false)
})
