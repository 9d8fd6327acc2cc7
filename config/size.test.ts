import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import budgets from './budgets.json'
import { checkSize, measure } from './size'

let folder: string
const put = (path: string, content: string) => {
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
