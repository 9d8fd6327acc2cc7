import fc from 'fast-check'
import { by, type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
let clock = 1_000_000
beforeEach(() => {
  world = storeWorld({ slots: { indexes: [by('home', true), by('n')] }, notes: {} }, () => clock)
  world.store.insert('slots', [
    { _id: 'a', n: 1, home: 'h1' },
    { _id: 'b', n: 2, home: 'h2' },
  ])
})
afterEach(() => world.end())

const begin = () => world.store.begin(clock)
const read = (id: string, transaction?: string) => world.store.find('slots', { query: { _id: id } }, transaction)[0]
const set = (id: string, fields: Record<string, unknown>, transaction?: string) =>
  world.store.update(
    'slots',
    { query: { _id: id }, update: { $set: fields }, merge: true, multi: false, upsert: false },
    transaction,
  )
const remove = (id: string, transaction?: string) =>
  world.store.remove('slots', { query: { _id: id }, multi: false }, transaction)

const CONFLICT = expect.objectContaining({
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: expect.stringContaining(
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others',
  ),
})
const LOCKED = expect.objectContaining({ code: 'LOCKED' })
const OVER = expect.objectContaining({ code: 'DATABASE_TRANSACTION_FAIL' })

test('its writes are seen inside at once, outside after commit', () => {
  const t = begin()
  set('a', { n: 5 }, t)
  world.store.insert('slots', [{ _id: 'c', n: 0, home: 'h3' }], t)
  remove('b', t)
  const inside = () =>
    world.store.find('slots', { query: { n: { $gte: 0 } }, sort: [['n', 1]] }, t).map(({ _id, n }) => [_id, n])
  expect(inside()).toEqual([
    ['c', 0],
    ['a', 5],
  ])
  expect(world.store.find('slots', { query: {} }).map(({ _id, n }) => [_id, n])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  world.store.commit(t)
  expect(world.store.find('slots', { query: {} }).map(({ _id, n }) => [_id, n])).toEqual([
    ['a', 5],
    ['c', 0],
  ])
})

test('an aborted one leaves nothing and frees what it held', () => {
  const t = begin()
  set('a', { n: 5 }, t)
  expect(() => set('a', { n: 6 })).toThrow(LOCKED)
  world.store.abort(t)
  expect(set('a', { n: 6 })).toEqual({ updated: 1 })
  expect(() => world.store.commit(t)).toThrow(OVER)
  expect(() => world.store.abort(t)).not.toThrow()
})

test('reads show the moment of its first operation, whatever others do', () => {
  const t = begin()
  expect(read('b', t)?.n).toBe(2)
  set('a', { n: 50 })
  remove('b')
  world.store.insert('slots', [{ _id: 'c', n: 3, home: 'h3' }])
  expect(world.store.find('slots', { query: {} }, t).map(({ _id, n }) => [_id, n])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect(world.store.find('slots', { query: { n: 50 } }, t)).toEqual([])
  world.store.commit(t)
})

test('the first to write a document wins, the second fails at once', () => {
  const [first, second] = [begin(), begin()]
  set('a', { n: 5 }, first)
  expect(() => set('a', { n: 6 }, second)).toThrow(CONFLICT)
  expect(() => read('b', second)).toThrow(OVER)
  world.store.commit(first)
  expect(read('a')?.n).toBe(5)
})

test('writing what somebody changed since it was read is a conflict', () => {
  const t = begin()
  expect(read('a', t)?.n).toBe(1)
  set('a', { n: 2 })
  expect(() => set('a', { n: 3 }, t)).toThrow(CONFLICT)
  expect(read('a')?.n).toBe(2)
})

test('a change committed by another transaction since then is a conflict too', () => {
  const [first, second] = [begin(), begin()]
  read('b', second)
  set('a', { n: 5 }, first)
  world.store.commit(first)
  expect(() => remove('a', second)).toThrow(CONFLICT)
})

test('changes before its first operation do not disturb it', () => {
  const t = begin()
  set('a', { n: 2 })
  expect(read('a', t)?.n).toBe(2)
  set('a', { n: 3 }, t)
  world.store.commit(t)
  expect(read('a')?.n).toBe(3)
})

test('two may not make the same document, nor take the same unique value', () => {
  const [first, second, third] = [begin(), begin(), begin()]
  world.store.insert('slots', [{ _id: 'c', home: 'h3' }], first)
  expect(() => world.store.insert('slots', [{ _id: 'c', home: 'h4' }], second)).toThrow(CONFLICT)
  expect(() => world.store.insert('slots', [{ home: 'h3' }], third)).toThrow(CONFLICT)
  expect(() => world.store.insert('slots', [{ _id: 'c', home: 'h5' }])).toThrow(LOCKED)
  expect(() => set('a', { home: 'h3' })).toThrow(LOCKED)
  world.store.commit(first)
  expect(() => set('a', { home: 'h3' })).toThrow('E11000')
})

test('a unique value that is taken already is refused, one that it freed itself is not', () => {
  const t = begin()
  expect(() => world.store.insert('slots', [{ home: 'h1' }], t)).toThrow('E11000')
  const u = begin()
  set('a', { home: 'h9' }, u)
  set('b', { home: 'h1' }, u)
  set('a', { home: 'h2' }, u)
  world.store.commit(u)
  expect([read('a')?.home, read('b')?.home]).toEqual(['h2', 'h1'])
  expect(world.store.find('slots', { query: { home: 'h1' } }).map(({ _id }) => _id)).toEqual(['b'])
})

test('a document made and removed within leaves nothing', () => {
  const t = begin()
  world.store.insert('slots', [{ _id: 'c', home: 'h3' }], t)
  expect(remove('c', t)).toBe(1)
  world.store.insert('slots', [{ _id: 'c', home: 'h4' }], t)
  remove('c', t)
  world.store.commit(t)
  expect(world.store.count('slots', {})).toBe(2)
  expect(world.store.insert('slots', [{ home: 'h3' }])).toHaveLength(1)
})

test('after a minute it is over and holds nothing any more', () => {
  const t = begin()
  set('a', { n: 5 }, t)
  clock += 59_999
  expect(() => set('a', { n: 6 })).toThrow(LOCKED)
  clock += 1
  expect(set('a', { n: 6 })).toEqual({ updated: 1 })
  expect(() => world.store.commit(t)).toThrow(OVER)
  expect(read('a')?.n).toBe(6)
})

test('plain writes elsewhere go on while one is open', () => {
  const t = begin()
  set('a', { n: 5 }, t)
  expect(set('b', { n: 7 })).toEqual({ updated: 1 })
  world.store.insert('notes', [{ text: 'x' }])
  world.store.commit(t)
  expect([read('a')?.n, read('b')?.n]).toEqual([5, 7])
})

test('however transactions interleave, no increment is lost', () => {
  const turns = fc.array(fc.tuple(fc.nat(3), fc.constantFrom('read', 'write', 'commit', 'abort', 'plain')), {
    maxLength: 40,
  })
  const property = fc.property(turns, (steps) => {
    set('a', { n: 0 })
    const open = new Map<number, { id: string; seen?: number; added: number }>()
    let expected = 0
    const add = (n: number, transaction?: string) => set('a', { n }, transaction)
    for (const [who, step] of steps) {
      const mine = open.get(who) ?? { id: begin(), added: 0 }
      open.set(who, mine)
      try {
        if (step === 'read') mine.seen = Number(read('a', mine.id)?.n)
        if (step === 'write' && mine.seen !== undefined) {
          mine.seen += 1
          add(mine.seen, mine.id)
          mine.added++
        }
        if (step === 'commit') {
          world.store.commit(mine.id)
          expected += mine.added
          open.delete(who)
        }
        if (step === 'plain') {
          add(expected + 1)
          expected++
        }
      } catch (error) {
        expect(['LOCKED', 'DATABASE_TRANSACTION_CONFLICT', 'DATABASE_TRANSACTION_FAIL']).toContain(
          (error as { code: string }).code,
        )
        if (step !== 'plain') open.delete(who)
      }
      if (step === 'abort') {
        world.store.abort(mine.id)
        open.delete(who)
      }
    }
    for (const { id } of open.values()) world.store.abort(id)
    expect(read('a')?.n).toBe(expected)
  })
  fc.assert(property, { numRuns: 200 })
})
