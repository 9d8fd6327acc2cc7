import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareLoads, median } from './load'

let folder: string
const put = (name: string, code: string) => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index.js'), code)
}
const of = (name: string, action?: string) => ({ name, folder: name, action })
const busyFor = (ms: number) => `const end = performance.now() + ${ms}; while (performance.now() < end);`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the median of an even and of an odd number of figures', () => {
  expect(median([40, 10, 20, 30])).toBe(25)
  expect(median([30, 10, 20])).toBe(20)
})

test('a function that works while it loads is seen to be slower, a light one to be quicker', () => {
  put('bare', busyFor(60))
  put('light', 'exports.main = () => 1')
  put('heavy', busyFor(240))
  const [light, heavy] = compareLoads(folder, [of('light'), of('heavy')], 3, join(folder, 'bare'))
  expect(light?.ratio).toBeLessThan(1)
  expect(heavy?.ratio).toBeGreaterThan(1)
  expect(heavy?.ms).toBeGreaterThanOrEqual(240)
})

test('a function that needs what is not in its folder does not load', () => {
  put('api', "require('valibot')")
  expect(() => compareLoads(folder, [of('api')], 1, join(folder, 'api'))).toThrow("Cannot find module 'valibot'")
})

test('a call counts until its input is looked at, with what it loads on the way', () => {
  put('bare', busyFor(60))
  const later = `async () => { ${busyFor(240)} return { ok: false, error: { code: 'BAD_INPUT' } } }`
  put('lazy', `exports.main = ${later}`)
  const [start, call] = compareLoads(folder, [of('lazy'), of('lazy', 'a.b')], 3, join(folder, 'bare'))
  expect(start?.ratio).toBeLessThan(1)
  expect(call?.ms).toBeGreaterThanOrEqual(240)
})

test('a call that does not come to its area is no measurement', () => {
  put('api', "exports.main = async () => ({ ok: false, error: { code: 'BAD_INPUT', reason: 'UNKNOWN_ACTION' } })")
  expect(() => compareLoads(folder, [of('api', 'a.b')], 1, join(folder, 'api'))).toThrow('UNKNOWN_ACTION')
})
