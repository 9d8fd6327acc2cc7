import { by, type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
beforeEach(() => {
  world = storeWorld({ things: {}, indexed: { indexes: [by('v')] } })
})
afterEach(() => world.end())

/** The ids found by a query, the same with and without an index. */
function found(values: Record<string, unknown>, query: Record<string, unknown>): string[] {
  const docs = Object.entries(values).map(([_id, v]) => (v === undefined ? { _id } : { _id, v }))
  const [scanned = [], indexed = []] = ['things', 'indexed'].map((name) => {
    world.store.remove(name, { query: {}, multi: true })
    world.store.insert(name, docs)
    return world.store.find(name, { query }).map(({ _id }) => _id)
  })
  expect([...indexed].sort()).toEqual([...scanned].sort())
  return scanned
}

const NULLS = { missing: undefined, null: null, zero: 0, empty: [], withNull: [1, null], list: [1] }

test('null means null or missing, and a null among the elements', () => {
  expect(found(NULLS, { v: null })).toEqual(['missing', 'null', 'withNull'])
  expect(found(NULLS, { v: { $in: [null] } })).toEqual(['missing', 'null', 'withNull'])
  expect(found(NULLS, { v: { $ne: null } })).toEqual(['zero', 'empty', 'list'])
  expect(found(NULLS, { v: { $gte: null } })).toEqual(['missing', 'null', 'withNull'])
  expect(found(NULLS, { v: { $gt: null } })).toEqual([])
})

test('$exists tells missing from null', () => {
  expect(found(NULLS, { v: { $exists: false } })).toEqual(['missing'])
  expect(found(NULLS, { v: { $exists: true } })).toHaveLength(5)
})

test('comparisons stay within one type', () => {
  const values = {
    number: 5,
    text: '5',
    date: new Date(5),
    yes: true,
    list: [6, 'x'],
    missing: undefined,
    nan: Number.NaN,
  }
  expect(found(values, { v: { $gt: 1 } })).toEqual(['number', 'list'])
  expect(found(values, { v: { $gte: '' } })).toEqual(['text', 'list'])
  expect(found(values, { v: { $lt: new Date(6) } })).toEqual(['date'])
  expect(found(values, { v: { $lt: 100 } })).toEqual(['number', 'list'])
})

test('a list matches by its elements, each condition by any of them', () => {
  const values = { wide: [1, 10], narrow: [4], empty: [] }
  expect(found(values, { v: { $gt: 3, $lt: 5 } })).toEqual(['wide', 'narrow'])
  expect(found(values, { v: { $elemMatch: { $gt: 3, $lt: 5 } } })).toEqual(['narrow'])
  expect(found(values, { v: [1, 10] })).toEqual(['wide'])
  expect(found(values, { v: { $size: 0 } })).toEqual(['empty'])
  expect(found(values, { v: { $all: [10, 1] } })).toEqual(['wide'])
})

test('an object equals another only with the same fields in the same order', () => {
  const values = { ab: { a: 1, b: 2 }, ba: { b: 2, a: 1 }, more: { a: 1, b: 2, c: 3 } }
  expect(found(values, { v: { a: 1, b: 2 } })).toEqual(['ab'])
  expect(found(values, { 'v.a': 1 })).toEqual(['ab', 'ba', 'more'])
})

test('a dotted path goes into the objects of a list', () => {
  const values = { list: [{ x: 1 }, { x: 2 }], one: { x: 2 }, plain: [1], empty: [] }
  expect(found(values, { 'v.x': 2 })).toEqual(['list', 'one'])
  expect(found(values, { 'v.1.x': 2 })).toEqual(['list'])
  expect(found(values, { 'v.x': null })).toEqual([])
})

test('patterns look at text, and at each text of a list', () => {
  const values = { hit: '水管漏水', list: ['x', '漏水'], miss: '停电', number: 5 }
  expect(found(values, { v: /漏水/ })).toEqual(['hit', 'list'])
  expect(found(values, { v: { $regex: '^水' } })).toEqual(['hit'])
  expect(found(values, { v: { $not: /漏/ } })).toEqual(['miss', 'number'])
  expect(found({ a: 'Abc' }, { v: { $regex: '^abc', $options: 'i' } })).toEqual(['a'])
})

test('text is ordered by code point: ！ comes before 😀', () => {
  const values = { smile: '😀', wide: '！', a: 'a' }
  expect(found(values, { v: { $gt: '！' } })).toEqual(['smile'])
  world.store.insert('things', [{ _id: 'none' }])
  expect(world.store.find('things', { query: {}, sort: [['v', 1]] }).map(({ _id }) => _id)).toEqual([
    'none',
    'a',
    'wide',
    'smile',
  ])
})

test('types sort in the order of MongoDB, a list by its smallest or largest element', () => {
  const values = [new Date(0), true, { a: 1 }, 'x', 3, null, [2, 9], [[1]], [], /x/]
  world.store.insert(
    'things',
    values.map((v, at) => ({ _id: String(at), v })),
  )
  const order = (direction: 1 | -1) =>
    world.store.find('things', { query: {}, sort: [['v', direction]] }).map(({ v }) => v)
  expect(order(1)).toEqual([[], null, [2, 9], 3, 'x', { a: 1 }, [[1]], true, new Date(0), /x/])
  expect(order(-1)).toEqual([/x/, new Date(0), true, [[1]], { a: 1 }, 'x', [2, 9], 3, null, []])
})

test.each([
  [{ v: { $nonsense: 1 } }],
  [{ $where: 'true' }],
  [{ v: { $regex: '(' } }],
  [{ v: { $in: 5 } }],
  [{ $or: 5 }],
])('a query that MongoDB would not take is refused: %j', (query) => {
  expect(() => world.store.find('things', { query })).toThrow(
    expect.objectContaining({ name: 'StoreError', code: 'DATABASE_REQUEST_FAILED' }),
  )
})

test('a projection keeps or drops fields, _id stays unless dropped', () => {
  world.store.insert('things', [{ _id: '1', a: 1, b: { c: 2, d: 3 }, list: [{ x: 1, y: 2 }] }])
  const shown = (projection: Record<string, 0 | 1>) => world.store.find('things', { query: {}, projection })[0]
  expect(shown({ a: 1 })).toEqual({ _id: '1', a: 1 })
  expect(shown({ 'b.c': 1, _id: 0 })).toEqual({ b: { c: 2 } })
  expect(shown({ b: 0, 'list.x': 0 })).toEqual({ _id: '1', a: 1, list: [{ y: 2 }] })
  expect(shown({ 'list.y': 1 })).toEqual({ _id: '1', list: [{ y: 2 }] })
})

describe('an aggregation', () => {
  beforeEach(() => {
    world.store.insert(
      'things',
      Array.from({ length: 30 }, (_, n) => ({ n, even: n % 2 === 0, ref: 'r1' })),
    )
    world.store.insert('indexed', [{ _id: 'r1', v: 'looked up' }])
  })

  test('answers 20 rows unless it says $limit', () => {
    expect(world.store.aggregate('things', [{ $match: {} }])).toHaveLength(20)
    expect(world.store.aggregate('things', [{ $limit: 25 }])).toHaveLength(25)
  })

  test('groups and sorts', () => {
    const stages = [
      { $match: { n: { $lt: 10 } } },
      { $group: { _id: '$even', sum: { $sum: '$n' } } },
      { $sort: { _id: 1 } },
    ]
    expect(world.store.aggregate('things', stages)).toEqual([
      { _id: false, sum: 25 },
      { _id: true, sum: 20 },
    ])
  })

  test('sorts in the same order as a query', () => {
    world.store.insert(
      'indexed',
      ['😀', '！', null, true, 5].map((v, at) => ({ _id: String(at), v })),
    )
    const sorted = world.store.aggregate('indexed', [{ $sort: { v: 1 } }])
    expect(sorted).toEqual(world.store.find('indexed', { query: {}, sort: [['v', 1]] }))
    expect(sorted.map(({ v }) => v)).toEqual([null, 5, 'looked up', '！', '😀', true])
    expect(() => world.store.aggregate('indexed', [{ $sort: { v: 'up' } }])).toThrow('$sort key ordering')
  })

  test('looks up documents of another collection, which has to exist', () => {
    const lookup = (from: string) => [
      { $lookup: { from, localField: 'ref', foreignField: '_id', as: 'got' } },
      { $limit: 1 },
    ]
    expect(world.store.aggregate('things', lookup('indexed'))).toEqual([
      expect.objectContaining({ got: [{ _id: 'r1', v: 'looked up' }] }),
    ])
    expect(() => world.store.aggregate('things', lookup('nowhere'))).toThrow('Db or Table not exist: nowhere')
  })
})
