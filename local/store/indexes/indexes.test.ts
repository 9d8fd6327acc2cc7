import { by, type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
afterEach(() => world?.end())

const refusal = (text: string) =>
  expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) })

describe('a unique index', () => {
  beforeEach(() => {
    world = storeWorld({ people: { indexes: [by('phone', true), by('estate,no', true), by('tags', true)] } })
    world.store.insert('people', [{ _id: 'a', phone: '138', estate: 'e', no: 1, tags: ['x', 'x', 'y'] }])
  })

  test('refuses a second document with the words of MongoDB', () => {
    expect(() => world.store.insert('people', [{ phone: '138', tags: 'z' }])).toThrow(
      refusal('E11000 duplicate key error collection: local.people index: phone dup key: { phone: "138" }'),
    )
    expect(() => world.store.insert('people', [{ phone: '139', estate: 'e', no: 1, tags: 'z' }])).toThrow(
      refusal('index: estate,no dup key: { estate: "e", no: 1 }'),
    )
    expect(() => world.store.insert('people', [{ _id: 'a', phone: '140', tags: 'z' }])).toThrow(
      refusal('index: _id_ dup key: { _id: "a" }'),
    )
    expect(world.store.count('people', {})).toBe(1)
  })

  test('counts missing as null, so two documents without the field collide', () => {
    world.store.insert('people', [{ _id: 'b', tags: 'q' }])
    expect(() => world.store.insert('people', [{ estate: 'f', tags: 'r' }])).toThrow(
      refusal('dup key: { phone: null }'),
    )
    expect(() => world.store.insert('people', [{ phone: null, estate: 'f', tags: 'r' }])).toThrow(
      refusal('dup key: { phone: null }'),
    )
  })

  test('holds for each element of a list, but not within one document', () => {
    expect(() => world.store.insert('people', [{ phone: '1', estate: 'g', tags: ['n', 'y'] }])).toThrow(
      refusal('dup key: { tags: "y" }'),
    )
    expect(world.store.insert('people', [{ phone: '1', estate: 'g', tags: ['n', 'n'] }])).toHaveLength(1)
  })

  test('holds for updates, and lets go of values that are given up', () => {
    world.store.insert('people', [{ _id: 'b', phone: '139', estate: 'f', tags: 'z' }])
    const setPhone = (id: string, phone: string) =>
      world.store.update('people', {
        query: { _id: id },
        update: { $set: { phone } },
        merge: true,
        multi: false,
        upsert: false,
      })
    expect(() => setPhone('b', '138')).toThrow(refusal('dup key: { phone: "138" }'))
    setPhone('a', '140')
    expect(setPhone('b', '138')).toEqual({ updated: 1 })
    world.store.remove('people', { query: { _id: 'b' }, multi: false })
    expect(setPhone('a', '138')).toEqual({ updated: 1 })
  })
})

describe('declaring', () => {
  test('a collection that was never declared does not exist', () => {
    world = storeWorld()
    for (const work of [
      () => world.store.find('nowhere', { query: {} }),
      () => world.store.insert('nowhere', [{}]),
      () => world.store.count('nowhere', {}),
      () => world.store.aggregate('nowhere', []),
    ]) {
      expect(work).toThrow(
        expect.objectContaining({
          code: 'DATABASE_COLLECTION_NOT_EXIST',
          message: expect.stringContaining('[ResourceNotFound] Db or Table not exist: nowhere'),
        }),
      )
    }
  })

  test('an index declared later covers what is already there, and goes when it is declared no more', () => {
    world = storeWorld()
    world.store.insert(
      'cases',
      Array.from({ length: 50 }, (_, n) => ({ n, list: [n, n + 1] })),
    )
    const explain = (query: Record<string, unknown>) => world.store.explain('cases', { query })
    expect(explain({ n: 7 })).toEqual({ index: null, keysExamined: 0, docsExamined: 50 })
    world.store.declare({ collections: { cases: { indexes: [by('n'), by('list')] } } })
    expect(explain({ n: 7 })).toEqual({ index: 'n', keysExamined: 1, docsExamined: 1 })
    expect(explain({ list: 7 })).toEqual({ index: 'list', keysExamined: 2, docsExamined: 2 })
    world.again()
    expect(explain({ n: 7 }).index).toBe('n')
    world.store.declare({ collections: { cases: { indexes: [by('list')] } } })
    expect(explain({ n: 7 }).index).toBeNull()
    world.store.declare({ collections: { cases: {} } })
    expect(explain({ list: 7 }).index).toBe('list')
  })

  test('a unique index over documents that collide is refused, and all stays as it was', () => {
    world = storeWorld()
    world.store.insert('cases', [{ n: 1 }, { n: 1 }])
    expect(() => world.store.declare({ collections: { more: {}, cases: { indexes: [by('n', true)] } } })).toThrow(
      refusal('E11000'),
    )
    expect(() => world.store.count('more', {})).toThrow('not exist')
    expect(world.store.insert('cases', [{ n: 1 }])).toHaveLength(1)
  })

  test('a document with two lists in one index is refused', () => {
    world = storeWorld({ cases: { indexes: [by('a,b')] } })
    expect(() => world.store.insert('cases', [{ a: [1], b: [2] }])).toThrow(
      refusal('cannot index parallel arrays [a] [b]'),
    )
  })
})

describe('which index is read', () => {
  beforeEach(() => {
    world = storeWorld({ cases: { indexes: [by('estate,state,-at'), by('pieces'), by('wakeAt')] } })
    world.store.insert(
      'cases',
      Array.from({ length: 1000 }, (_, n) => ({
        _id: `c${n}`,
        estate: `e${n % 2}`,
        state: `s${n % 5}`,
        at: n,
        pieces: ['水管', n % 100 ? '其他' : '漏水'],
        ...(n % 50 ? {} : { wakeAt: n }),
      })),
    )
  })

  const explain = (query: Record<string, unknown>, sort: [string, 1 | -1][] = [], limit?: number) =>
    world.store.explain('cases', { query, sort, limit })

  test('a page of a sorted list reads no more than the page', () => {
    expect(explain({ estate: 'e1', state: 's1' }, [['at', -1]], 20)).toEqual({
      index: 'estate,state,-at',
      keysExamined: 20,
      docsExamined: 20,
    })
    expect(explain({ estate: 'e1', state: 's1' }, [['at', 1]], 20).keysExamined).toBe(20)
  })

  test('several states in one sorted list take turns and read no more than the page', () => {
    expect(explain({ estate: 'e1', state: { $in: ['s1', 's2', 's3'] } }, [['at', -1]], 20)).toEqual({
      index: 'estate,state,-at',
      keysExamined: 20,
      docsExamined: 20,
    })
  })

  test('a range reads only what lies in it, and its ends', () => {
    expect(explain({ wakeAt: { $gt: 0, $lte: 200 } }, [['wakeAt', 1]]).keysExamined).toBe(5)
    expect(explain({ estate: 'e1', state: 's1', at: { $gte: 900 } }).docsExamined).toBe(10)
  })

  test('of several pieces of text the rarest is read', () => {
    expect(explain({ pieces: { $all: ['水管', '漏水'] } })).toEqual({
      index: 'pieces',
      keysExamined: 10,
      docsExamined: 10,
    })
  })

  test('each branch of an or may use its own index', () => {
    const query = { $or: [{ wakeAt: 50 }, { estate: 'e1', state: 's1', at: 1 }] }
    expect(explain(query)).toEqual({ index: 'wakeAt + estate,state,-at', keysExamined: 2, docsExamined: 2 })
  })

  test('_id is found directly, also several and in order', () => {
    expect(explain({ _id: 'c5' })).toEqual({ index: '_id_', keysExamined: 1, docsExamined: 1 })
    expect(explain({ _id: { $in: ['c5', 'c6', 'none'] } }).keysExamined).toBe(2)
    expect(explain({ _id: { $gt: 'c5' } }, [['_id', 1]], 10).keysExamined).toBe(11)
  })

  test('without a fitting index everything is read', () => {
    expect(explain({ other: 1 })).toEqual({ index: null, keysExamined: 0, docsExamined: 1000 })
  })
})
