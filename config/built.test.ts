import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { alone } from './alone'
import { swapIn } from './built'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const made = (name: string, files: Record<string, string>) => {
  mkdirSync(join(folder, name))
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, name, file), content)
  return join(folder, name)
}

test('a new build takes the place of the old one as a whole, and leaves nothing of it', () => {
  made('weapp', { 'app.json': 'old', 'gone.js': 'old' })
  swapIn(made('fresh', { 'app.json': 'new' }), join(folder, 'weapp'))
  expect(readdirSync(folder)).toEqual(['weapp'])
  expect(readdirSync(join(folder, 'weapp'))).toEqual(['app.json'])
  expect(readFileSync(join(folder, 'weapp', 'app.json'), 'utf8')).toBe('new')
  swapIn(made('fresh', { 'app.json': 'newer' }), join(folder, 'first'))
  expect(existsSync(join(folder, 'first', 'app.json'))).toBe(true)
})

test('work of one name never runs twice at once, whatever becomes of it', async () => {
  let running = 0
  const most: number[] = []
  const work = (fails: boolean) =>
    alone('built-test', async () => {
      running += 1
      most.push(running)
      await wait(20)
      running -= 1
      if (fails) throw new Error('broken')
    }).catch(() => undefined)
  await Promise.all([work(false), work(true), work(false)])
  expect(most).toEqual([1, 1, 1])
})
