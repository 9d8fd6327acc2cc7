import type { Doc } from '../types'
import { type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
beforeEach(() => {
  world = storeWorld()
})
afterEach(() => world.end())

type Update = Record<string, unknown>

function change(doc: Update, update: Update, query: Update = { _id: 'one' }): Doc {
  world.store.remove('cases', { query: {}, multi: true })
  world.store.insert('cases', [{ _id: 'one', ...doc }])
  world.store.update('cases', { query, update, merge: true, multi: false, upsert: false })
  return world.store.find('cases', { query: { _id: 'one' } })[0] as Doc
}

describe('what an update does', () => {
  test.each<[string, Update, Update, Update]>([
    ['$set makes the objects on its way', { a: 1 }, { $set: { 'b.c.d': 2 } }, { a: 1, b: { c: { d: 2 } } }],
    ['$set leaves the other fields of an object', { o: { x: 1, y: 2 } }, { $set: { 'o.x': 9 } }, { o: { x: 9, y: 2 } }],
    [
      '$set reaches into a list by position',
      { l: [{ x: 1 }] },
      { $set: { 'l.0.x': 2, 'l.2': 5 } },
      { l: [{ x: 2 }, null, 5] },
    ],
    ['$unset takes a field away', { a: 1, b: { c: 1 } }, { $unset: { a: '', 'b.c': '', 'x.y': '' } }, { b: {} }],
    ['$inc and $mul count from nothing', { n: 2 }, { $inc: { n: 3, m: 1 }, $mul: { z: 5 } }, { n: 5, m: 1, z: 0 }],
    ['$min and $max compare', { n: 5, m: 5 }, { $min: { n: 3, x: 1 }, $max: { m: 3 } }, { n: 3, m: 5, x: 1 }],
    ['$rename moves a field', { a: 1, b: 2 }, { $rename: { a: 'c.d' } }, { b: 2, c: { d: 1 } }],
    [
      '$push appends, and starts a list',
      { l: [1] },
      { $push: { l: 2, m: { $each: [1, 2] } } },
      { l: [1, 2], m: [1, 2] },
    ],
    [
      '$push sorts, cuts and puts in place',
      { l: [3, 1], m: [1, 4], s: [{ n: 2 }] },
      {
        $push: {
          l: { $each: [2], $sort: -1, $slice: 2 },
          m: { $each: [2, 3], $position: 1 },
          s: { $each: [{ n: 1 }], $sort: { n: 1 }, $slice: -1 },
        },
      },
      { l: [3, 2], m: [1, 2, 3, 4], s: [{ n: 2 }] },
    ],
    ['$push keeps nothing with $slice 0', { l: [1] }, { $push: { l: { $each: [2], $slice: 0 } } }, { l: [] }],
    ['$pop takes the last or the first', { l: [1, 2, 3], m: [1, 2] }, { $pop: { l: 1, m: -1 } }, { l: [1, 2], m: [2] }],
    [
      '$pull takes what matches',
      { l: [1, 5, 9], o: [{ x: 1, y: 1 }, { x: 2 }] },
      { $pull: { l: { $gte: 5 }, o: { x: 1 } } },
      { l: [1], o: [{ x: 2 }] },
    ],
    ['$pullAll takes equal values', { l: [1, 2, 1, 3] }, { $pullAll: { l: [1, 3] } }, { l: [2] }],
    [
      '$addToSet adds only what is new',
      { l: [1, { a: 1 }] },
      { $addToSet: { l: { $each: [{ a: 1 }, 2, 2] } } },
      { l: [1, { a: 1 }, 2] },
    ],
  ])('%s', (_, before, update, after) => {
    expect(change(before, update)).toEqual({ _id: 'one', ...after })
  })

  test('$ stands for the element that the query found, $[] for all', () => {
    const before = { l: [{ n: 1 }, { n: 2 }, { n: 2 }] }
    expect(change(before, { $set: { 'l.$.hit': true } }, { 'l.n': 2 }).l).toEqual([
      { n: 1 },
      { n: 2, hit: true },
      { n: 2 },
    ])
    expect(change(before, { $set: { 'l.$.hit': true } }, { l: { $elemMatch: { n: 2 } } }).l).toEqual([
      { n: 1 },
      { n: 2, hit: true },
      { n: 2 },
    ])
    expect(change(before, { $inc: { 'l.$[].n': 1 } }).l).toEqual([{ n: 2 }, { n: 3 }, { n: 3 }])
    expect(change({ l: [4, 5] }, { $set: { 'l.$': 9 } }, { l: { $gt: 4 } }).l).toEqual([4, 9])
  })
})

describe('what an update refuses, as MongoDB does', () => {
  test.each<[string, Update, Update, string]>([
    [
      'counting up a text',
      { n: '5' },
      { $inc: { n: 1 } },
      'Cannot apply $inc to a value of non-numeric type. {_id: "one"} has the field \'n\' of non-numeric type string',
    ],
    ['counting up null', { n: null }, { $inc: { n: 1 } }, 'of non-numeric type null'],
    ['counting up by a text', { n: 1 }, { $inc: { n: '1' } }, 'Cannot increment with non-numeric argument: {n: "1"}'],
    ['multiplying a text', { n: 'x' }, { $mul: { n: 2 } }, 'Cannot apply $mul'],
    [
      'appending to a text',
      { l: 'x' },
      { $push: { l: 1 } },
      'The field \'l\' must be an array but is of type string in document {_id: "one"}',
    ],
    ['appending to null', { l: null }, { $push: { l: 1 } }, 'but is of type null'],
    [
      'adding to an object',
      { l: {} },
      { $addToSet: { l: 1 } },
      "Cannot apply $addToSet to non-array field. Field named 'l' has non-array type object",
    ],
    ['pulling from a text', { l: 'x' }, { $pull: { l: 1 } }, 'Cannot apply $pull to a non-array value'],
    ['popping from a number', { l: 5 }, { $pop: { l: 1 } }, "Path 'l' contains an element of non-array type 'int'"],
    ['setting below null', { a: null }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: null}"],
    [
      'setting below a text',
      { a: { c: 'x' } },
      { $set: { 'a.c.d': 1 } },
      'Cannot create field \'d\' in element {c: "x"}',
    ],
    ['setting a name in a list', { a: [1] }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: [ 1 ]}"],
    [
      'two operators at one place',
      { a: 1 },
      { $set: { a: 1 }, $inc: { a: 1 } },
      "Updating the path 'a' would create a conflict at 'a'",
    ],
    ['an operator below another', { a: {} }, { $set: { a: {}, 'a.b': 1 } }, "conflict at 'a'"],
    ['another _id', {}, { $set: { _id: 'two' } }, "immutable field '_id'"],
    ['an empty name', {}, { $set: { 'a..b': 1 } }, 'contains an empty field name'],
    ['an unknown operator', {}, { $nonsense: { a: 1 } }, 'Unknown modifier: $nonsense'],
    ['$ without a match', { l: [1] }, { $set: { 'l.$': 1 } }, 'The positional operator did not find the match'],
  ])('%s', (_, before, update, text) => {
    expect(() => change(before, update)).toThrow(
      expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(text) }),
    )
    expect(world.store.find('cases', { query: {} })).toEqual([{ _id: 'one', ...before }])
  })
})

describe('what counts as updated', () => {
  const update = (options: { query?: Update; update: Update; merge?: boolean; multi?: boolean; upsert?: boolean }) =>
    world.store.update('cases', { query: {}, merge: true, multi: true, upsert: false, ...options })

  beforeEach(() => {
    world.store.insert('cases', [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 2 },
    ])
  })

  test('only documents that are different afterwards', () => {
    expect(update({ update: { $set: { n: 2 } } })).toEqual({ updated: 1 })
    expect(update({ update: { $set: { n: 2 } } })).toEqual({ updated: 0 })
    expect(update({ update: {} })).toEqual({ updated: 0 })
  })

  test('one document unless all are meant, none when none matches', () => {
    expect(update({ query: { n: 2 }, update: { $inc: { n: 1 } }, multi: false })).toEqual({ updated: 1 })
    expect(update({ query: { n: 99 }, update: { $inc: { n: 1 } } })).toEqual({ updated: 0 })
    expect(update({ update: { $inc: { n: 1 } } })).toEqual({ updated: 3 })
  })

  test('a refused update changes no document at all', () => {
    world.store.insert('cases', [{ _id: 'd', n: 'text' }])
    expect(() => update({ update: { $inc: { n: 1 } } })).toThrow('non-numeric')
    expect(world.store.find('cases', { query: {} }).map(({ n }) => n)).toEqual([1, 2, 2, 'text'])
  })

  test('a whole document takes the place of another and keeps its _id', () => {
    expect(update({ query: { _id: 'a' }, update: { x: 1 }, merge: false, multi: false, upsert: true })).toEqual({
      updated: 1,
    })
    expect(world.store.find('cases', { query: { _id: 'a' } })).toEqual([{ _id: 'a', x: 1 }])
    expect(() => update({ query: { _id: 'a' }, update: { _id: 'z' }, merge: false })).toThrow("immutable field '_id'")
  })

  test('with upsert a missing document is made from the query and the update', () => {
    expect(update({ query: { _id: 'z' }, update: { x: 1 }, merge: false, upsert: true })).toEqual({
      updated: 0,
      upsertedId: 'z',
    })
    const made = update({
      query: { kind: 'new', n: { $gt: 50 } },
      update: { $set: { s: 1 }, $setOnInsert: { t: 2 } },
      upsert: true,
    })
    expect(world.store.find('cases', { query: { kind: 'new' } })).toEqual([
      { _id: made.upsertedId, kind: 'new', s: 1, t: 2 },
    ])
  })

  test('removing counts what is gone', () => {
    expect(world.store.remove('cases', { query: { n: 2 }, multi: false })).toBe(1)
    expect(world.store.remove('cases', { query: {}, multi: true })).toBe(2)
    expect(world.store.remove('cases', { query: {}, multi: true })).toBe(0)
  })
})
