import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../built'
import { measureFunctions } from '../size'
import { zipBytes } from './zip'

test('a zip weighs what its files weigh deflated, and the headers of the format', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    expect(zipBytes(folder)).toBe(22)
    writeFileSync(join(folder, 'a'), 'b')
    expect(zipBytes(folder)).toBe(22 + 30 + 1 + 1 + 46 + 1)
    mkdirSync(join(folder, 'lib'))
    writeFileSync(join(folder, 'lib', 'c'), 'x'.repeat(100_000))
    expect(zipBytes(folder)).toBeLessThan(500)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('what is uploaded for every cloud function is within its budget', async () => {
  await ensureBuilt('functions')
  expect(measureFunctions().map(({ name }) => name)).toEqual(expect.arrayContaining(['api', 'clock']))
  expect(measureFunctions().filter(({ bytes, budget }) => bytes > budget)).toEqual([])
}, 60_000)
