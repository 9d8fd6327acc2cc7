import { type StoreWorld, storeWorld } from './world'

let world: StoreWorld
let told: string[]
beforeEach(() => {
  world = storeWorld({
    plain: {},
    unique: { indexes: [{ name: 'n', fields: [{ name: 'n', order: 1 }], unique: true }] },
  })
  told = []
  world.store.onWrite((collection, id) => told.push(`${collection} ${id}`))
})
afterEach(() => world.end())

const one = { merge: true, multi: false, upsert: false }

test('whatever is put, changed or removed is told of, and nothing that is read', () => {
  const { store } = world
  store.insert('plain', [{ _id: 'a' }, { _id: 'b' }])
  store.find('plain', { query: {} })
  expect(told.splice(0)).toEqual(['plain a', 'plain b'])
  store.update('plain', { query: { _id: 'a' }, update: { $set: { n: 1 } }, ...one })
  store.update('plain', { query: { _id: 'c' }, update: { $set: { n: 1 } }, ...one, upsert: true })
  expect(told.splice(0)).toEqual(['plain a', 'plain c'])
  store.remove('plain', { query: {}, multi: true })
  expect(told.splice(0).sort()).toEqual(['plain a', 'plain b', 'plain c'])
})

test('a write that changes nothing is not told of', () => {
  const { store } = world
  store.insert('plain', [{ _id: 'a', n: 1 }])
  told.splice(0)
  store.update('plain', { query: { _id: 'a' }, update: { $set: { n: 1 } }, ...one })
  store.remove('plain', { query: { _id: 'z' }, multi: false })
  expect(told).toEqual([])
})

test('a transaction is told of when it is committed', () => {
  const { store } = world
  for (const [id, end] of [
    ['a', store.abort],
    ['b', store.commit],
  ] as const) {
    const transaction = store.begin(Date.now())
    store.insert('plain', [{ _id: id }], transaction)
    expect(told).toEqual([])
    end(transaction)
  }
  expect(told).toEqual(['plain b'])
})

test('of a write that is refused, all that it may have touched is told of', () => {
  const { store } = world
  store.insert('unique', [{ _id: 'a', n: 1 }])
  told.splice(0)
  expect(() =>
    store.insert('unique', [
      { _id: 'b', n: 2 },
      { _id: 'c', n: 1 },
    ]),
  ).toThrow('E11000')
  expect(told).toContain('unique b')
  expect(store.find('unique', { query: {} }).map(({ _id }) => _id)).toEqual(['a'])
})
