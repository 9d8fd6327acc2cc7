import { by, type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
const docs = Array.from({ length: 60 }, (_, n) => ({
  _id: `d${n}`,
  who: ['ann', 'bob', 'cid', null][n % 4],
  open: n % 3 > 0,
  at: n,
}))
beforeEach(() => {
  world = storeWorld({ plain: {}, indexed: { indexes: [by('who,open,at')] }, lists: { indexes: [by('who,open')] } })
  for (const name of ['plain', 'indexed', 'lists']) world.store.insert(name, docs)
  world.store.insert('lists', [{ _id: 'more', who: ['ann', 'bob'], open: true }])
})
afterEach(() => world.end())

const counts = (name: string, $match: Record<string, unknown>, count: unknown = { $sum: 1 }) =>
  world.store
    .aggregate(name, [{ $match }, { $group: { _id: '$who', count } }, { $sort: { _id: 1 } }, { $limit: 100 }])
    .map(({ _id, count: n }) => [_id, n])

const who = { $in: ['ann', 'cid', 'nobody'] }

test.each([
  ['points', { who, open: true }],
  ['one value', { who: 'bob', open: false }],
  ['a prefix of the index', { who }],
  ['a range behind the points', { who, open: true, at: { $gte: 20 } }],
  ['a value that is no text', { who: { $in: ['ann', null] } }],
  ['a field outside the index', { who, colour: 'red' }],
  ['more values than an index is asked for', { who, open: { $in: [true, ...docs.map(({ _id }) => _id)] } }],
  ['nobody', { who: { $in: [] } }],
])('counting by %s is the same with and without an index', (_, query) => {
  expect(counts('indexed', query)).toEqual(counts('plain', query))
})

test('an element of a list counts as the list it is in', () => {
  expect(counts('lists', { who, open: true })).toContainEqual([['ann', 'bob'], 1])
})

test('sums of something else go through the documents', () => {
  expect(counts('indexed', { who, open: true }, { $sum: '$at' })).toEqual(
    counts('plain', { who, open: true }, { $sum: '$at' }),
  )
})

test('a count that an index can give reads no document', () => {
  const parse = jest.spyOn(JSON, 'parse')
  expect(counts('indexed', { who, open: true })).toEqual([
    ['ann', 10],
    ['cid', 10],
  ])
  expect(parse).not.toHaveBeenCalled()
  counts('plain', { who, open: true })
  expect(parse).toHaveBeenCalled()
  parse.mockRestore()
})
