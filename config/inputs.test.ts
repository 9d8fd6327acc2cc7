import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { digestOf, root } from './inputs'

test('the digest of the sources changes with a file, its name, and not with its tests', () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache', 'inputs-'))
  const digest = () => digestOf([relative(root, folder)])
  try {
    const empty = digest()
    writeFileSync(join(folder, 'a.ts'), 'one')
    const one = digest()
    writeFileSync(join(folder, 'a.ts'), 'two')
    const two = digest()
    writeFileSync(join(folder, 'a.test.ts'), 'a test')
    expect(new Set([empty, one, two]).size).toBe(3)
    expect(digest()).toBe(two)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
