import fs from 'node:fs'
import { join } from 'node:path'
import { type StoreWorld, storeWorld } from '../world'
import { Log } from './log'

let world: StoreWorld
let turns: jest.SpyInstance
let held: (() => void)[]
beforeEach(() => {
  world = storeWorld()
  held = []
  const real = fs.fsync
  // The disk finishes a turn when it is told to.
  turns = jest.spyOn(fs, 'fsync').mockImplementation(((handle: number, done: fs.NoParamCallback) => {
    held.push(() => real(handle, done))
  }) as typeof fs.fsync)
})
afterEach(() => {
  turns.mockRestore()
  world.end()
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))
const add = (_id: string) => world.store.soon(() => world.store.insert('cases', [{ _id }]))
const isSettled = async (promise: Promise<unknown>) => {
  await pause()
  return Promise.race([promise.then(() => true), Promise.resolve(false)])
}

test('an answer waits until what it tells of is on disk, and is there for everybody at once', async () => {
  const answer = add('a')
  expect(world.store.count('cases', { _id: 'a' })).toBe(1)
  expect(await isSettled(answer)).toBe(false)
  held.shift()?.()
  expect(await answer).toEqual(['a'])
})

test('what is read waits for whoever wrote it', async () => {
  const written = add('a')
  const read = world.store.soon(() => world.store.count('cases', { _id: 'a' }))
  expect(await isSettled(read)).toBe(false)
  held.shift()?.()
  expect([await read, await written]).toEqual([1, ['a']])
  expect(await world.store.soon(() => world.store.count('cases', {}))).toBe(1)
})

test('all writes that come while the disk is busy share its next turn', async () => {
  const first = add('a')
  await pause()
  const others = Promise.all(['b', 'c', 'd', 'e'].map(add))
  held.shift()?.()
  await first
  expect(await isSettled(others)).toBe(false)
  held.shift()?.()
  await others
  expect(turns).toHaveBeenCalledTimes(2)
})

test('a write by itself is on disk when it returns', () => {
  const flush = jest.spyOn(fs, 'fsyncSync')
  world.store.insert('cases', [{ _id: 'a' }])
  expect(flush).toHaveBeenCalledTimes(1)
  world.shelf.put('box', 'key', 1)
  expect(flush).toHaveBeenCalledTimes(2)
  flush.mockRestore()
})

test('a write that is refused writes nothing and waits for nothing', async () => {
  world.store.insert('cases', [{ _id: 'a' }])
  await expect(add('a')).rejects.toThrow(/E11000/)
  expect(turns).not.toHaveBeenCalled()
})

test('a disk that fails is told to whoever waits', async () => {
  const log = new Log(join(world.dir, 'missing', 'log'))
  await log.flushed()
  log.committed()
  await expect(log.flushed()).rejects.toThrow(/ENOENT/)
  await expect(log.flushed()).rejects.toThrow(/ENOENT/)
  expect(() => log.flush()).toThrow(/ENOENT/)
})

test('a hurried log keeps nobody waiting until it is told to settle', async () => {
  const flush = jest.spyOn(fs, 'fsyncSync')
  const log = new Log(join(world.dir, 'log'), true)
  fs.writeFileSync(join(world.dir, 'log'), '')
  log.committed()
  log.flush()
  await log.flushed()
  expect([flush, turns].map((one) => one.mock.calls.length)).toEqual([0, 0])
  log.settle()
  expect(flush).toHaveBeenCalledTimes(1)
  log.committed()
  const waiting = log.flushed()
  expect(await isSettled(waiting)).toBe(false)
  held.shift()?.()
  await waiting
  log.close()
  flush.mockRestore()
})
