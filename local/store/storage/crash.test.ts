import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../open'
import type { Store } from '../types'
import { by, type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
let children: ChildProcessWithoutNullStreams[] = []
beforeEach(() => {
  world = storeWorld({ slots: { indexes: [by('n'), by('tags')] }, counters: {} })
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  world.end()
})

const WRITER = `
import { openStore } from ${JSON.stringify(join(__dirname, 'open.ts'))}
const { store } = openStore(process.argv[2])
process.stdout.write('open\\n')
const from = Number(store.find('counters', { query: { _id: 'c' } })[0]?.n ?? 0)
for (let n = from + 1; ; n++) {
  const t = store.begin(Date.now())
  store.insert('slots', [{ _id: 'd' + n, n, tags: ['t' + (n % 7), 'all'] }], t)
  store.update('counters', { query: { _id: 'c' }, update: { $set: { n } }, merge: true, multi: false, upsert: true }, t)
  store.commit(t)
  require('node:fs').writeSync(1, n + '\\n')
}
`

function startWriter(): ChildProcessWithoutNullStreams {
  const script = join(world.dir, 'writer.ts')
  writeFileSync(script, WRITER)
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), script, world.file])
  children.push(child)
  return child
}

/** What the child has said by the time it is dead. */
function killedAfter(child: ChildProcessWithoutNullStreams, lines: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let said = ''
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('\n').length > lines) child.kill('SIGKILL')
    })
    child.on('close', () => (said ? resolve(said.split('\n').slice(0, -1)) : reject(new Error(errors))))
  })
}

function entriesAgree(store: Store): void {
  const slots = store.find('slots', { query: {} })
  expect(store.find('slots', { query: { n: { $gte: 0 } }, sort: [['n', 1]] })).toEqual(
    [...slots].sort((a, b) => Number(a.n) - Number(b.n)),
  )
  expect(store.explain('slots', { query: { tags: 'all' } })).toEqual({
    index: 'tags',
    keysExamined: slots.length,
    docsExamined: slots.length,
  })
}

test('what was acknowledged survives kill -9, whole transactions or nothing', async () => {
  world.store.close()
  for (const lines of [5, 23, 60]) {
    const acknowledged = Number((await killedAfter(startWriter(), lines)).at(-1))
    expect(acknowledged).toBeGreaterThan(0)
    expect(existsSync(`${world.file}.pid`)).toBe(true)
    Object.assign(world, openStore(world.file))
    const counter = Number(world.store.find('counters', { query: { _id: 'c' } })[0]?.n)
    expect(counter).toBeGreaterThanOrEqual(acknowledged)
    expect(world.store.count('slots', {})).toBe(counter)
    expect(world.store.find('slots', { query: {} }).map(({ n }) => n)).toEqual(
      Array.from({ length: counter }, (_, n) => n + 1),
    )
    entriesAgree(world.store)
    world.store.close()
  }
})

test('a second process is refused while the first lives, and told which', async () => {
  const child = startWriter()
  const said = killedAfter(child, 1)
  await expect(said).rejects.toThrow(`is in use by process ${process.pid}`)
  world.store.insert('slots', [{ n: 1 }])
  expect(world.store.count('slots', {})).toBe(1)
})

test('the same process cannot open a file twice, but again after closing', () => {
  expect(() => openStore(world.file)).toThrow('is in use by process')
  world.again()
  expect(world.store.count('slots', {})).toBe(0)
})

test('a file left by a process whose number lives on in another is taken over', () => {
  world.store.close()
  mkdirSync(`${world.file}.lock`)
  writeFileSync(`${world.file}.pid`, JSON.stringify({ pid: process.ppid, started: '1' }))
  Object.assign(world, openStore(world.file))
  expect(world.store.count('slots', {})).toBe(0)
})

describe('a file that is not a store is refused and left as it was', () => {
  const refused = (file: string, text: string) => {
    const before = readFileSync(file)
    expect(() => openStore(file)).toThrow(
      expect.objectContaining({ code: 'UNUSABLE_FILE', message: expect.stringContaining(text) }),
    )
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}.pid`)).toBe(false)
  }
  const copy = (): string => {
    world.store.insert(
      'slots',
      Array.from({ length: 500 }, (_, n) => ({ n, text: 'x'.repeat(100) })),
    )
    world.store.close()
    const file = join(world.dir, 'copy.db')
    copyFileSync(world.file, file)
    return file
  }

  test.each([
    ['empty', ''],
    ['text', 'hello'.repeat(100)],
    ['of another program', 'SQLite format 3\0'.padEnd(4096, '\0')],
  ])('one that is %s', (_, content) => {
    const file = join(world.dir, 'other.db')
    writeFileSync(file, content)
    refused(file, 'is not a store of the local cloud')
  })

  test('one that is cut short', () => {
    const file = copy()
    truncateSync(file, 8192)
    refused(file, 'is cut short')
  })

  test('one with damage in the middle', () => {
    const file = copy()
    const bytes = readFileSync(file)
    bytes.fill(0xab, 4096, 40_960)
    writeFileSync(file, bytes)
    refused(file, 'is damaged')
  })
})
