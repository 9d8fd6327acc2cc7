import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toLint } from './lint'

let folder: string
const put = (file: string, text: string) => writeFileSync(join(folder, file), text)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'))
  for (const name of ['src', 'dist']) mkdirSync(join(folder, name))
  put('biome.json', '{}')
  put('src/a.ts', 'a')
  put('src/b.ts', 'b')
  put('dist/c.ts', 'c')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const everything = ['biome.json', 'src/a.ts', 'src/b.ts']

test('everything of ours is looked at until it was in order', () => {
  expect(toLint(folder).files).toEqual(everything)
  expect(toLint(folder).files).toEqual(everything)
  toLint(folder).keep()
  expect(toLint(folder).files).toEqual([])
})

test('a file that changed, came or moved is looked at again', () => {
  toLint(folder).keep()
  put('src/a.ts', 'other')
  put('src/new.ts', 'b')
  expect(toLint(folder).files).toEqual(['src/a.ts', 'src/new.ts'])
})

test('other rules or other tools look at everything again', () => {
  toLint(folder).keep()
  put('biome.json', '{ "linter": {} }')
  expect(toLint(folder).files).toEqual(everything)
  toLint(folder).keep()
  put('package-lock.json', '{}')
  expect(toLint(folder).files).toEqual(['biome.json', 'package-lock.json', 'src/a.ts', 'src/b.ts'])
})

test('where much has changed, all is looked at', () => {
  for (let n = 0; n < 201; n += 1) put(`src/${n}.ts`, '')
  expect(toLint(folder).files).toBeNull()
})
