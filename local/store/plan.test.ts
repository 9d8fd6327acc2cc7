import fc from 'fast-check'
import { encodeBody } from './codec'
import { sortKey } from './entries'
import { matcher } from './match'
import { page } from './search'
import type { FindOptions } from './types'
import { by, type StoreWorld, storeWorld } from './world'

const RUNS = 2000

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.constantFrom('', 'a', 'ab', 'b', '😀', '！', 'a\0b') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 1.5, -1, -0, Number.NaN, Number.POSITIVE_INFINITY),
  },
  { weight: 1, arbitrary: fc.constantFrom(new Date(0), new Date(1), new Date(-1)) },
)
const inner = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] })
const value = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(inner, scalar, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }) },
  { weight: 1, arbitrary: inner },
)
const doc = fc.record({ a: value, b: value, c: scalar, d: scalar }, { requiredKeys: [] })

const field = fc.constantFrom('a', 'b', 'c', 'd', 'a.x', 'a.y', 'b.x', '_id')
const condition = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom(/^a/, /b/, /^ab*/, /^a|b/, /^A/i) },
  {
    weight: 5,
    arbitrary: fc
      .record({ $gt: scalar, $lte: scalar }, { requiredKeys: [] })
      .filter((each) => Object.keys(each).length > 0),
  },
  { weight: 1, arbitrary: fc.record({ $gte: scalar, $lt: scalar }) },
  { weight: 3, arbitrary: fc.record({ $in: fc.array(fc.oneof(scalar, fc.constant(/^a/)), { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ $ne: scalar }) },
  { weight: 1, arbitrary: fc.record({ $exists: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ $elemMatch: fc.record({ x: scalar }) }) },
)
const conditions = fc.dictionary(field, condition, { maxKeys: 3 })
const query = fc.oneof(
  { weight: 6, arbitrary: conditions },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conditions, fc.array(conditions, { minLength: 1, maxLength: 2 }))
      .map(([rest, $and]) => ({ ...rest, $and })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conditions, fc.array(conditions, { minLength: 1, maxLength: 3 }))
      .map(([rest, $or]) => ({ ...rest, $or })),
  },
)
const order = fc.constantFrom<1 | -1>(1, -1)
const sort = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', '_id'), order), {
  maxLength: 3,
  selector: ([name]) => name,
})

const INDEXES = ['a', 'c,-d', '-b,c', 'a,c', 'a.x,a.y', 'c,a,-d', 'd'].map((fields) => by(fields))

/** MongoDB refuses to sort by two arrays at once; both ways must then refuse. */
function outcome<T>(work: () => T): T | string {
  try {
    return work()
  } catch (error) {
    return String(error)
  }
}

describe('a query gets the same answer through indexes as by reading everything', () => {
  let world: StoreWorld
  afterEach(() => world.end())

  test.each([1, 2, 3, 4])('for random documents and queries, part %i', (seed) => {
    world = storeWorld({ things: { indexes: INDEXES } })
    const noParallel = doc.filter((each) => !(Array.isArray(each.a) && Array.isArray(each.b)))
    const docs = fc.sample(noParallel, { numRuns: 60, seed })
    world.store.insert(
      'things',
      docs.map((each, at) => ({ _id: at % 2 ? `n${at}` : `${at}`, ...each })),
    )
    const all = world.store
      .find('things', { query: {} })
      .map((each, seq) => ({ seq, key: new Uint8Array(), body: encodeBody(each), doc: each }))
    let indexed = 0

    const property = fc.property(
      query,
      sort,
      fc.option(fc.integer({ min: 1, max: 9 })),
      fc.nat(3),
      (query, sort, limit, skip) => {
        const options: FindOptions = { query, sort, skip, limit: limit ?? undefined }
        const test = matcher(query)
        const matching = all.filter(({ doc }) => test(doc))
        const expected = outcome(() => page(matching, options).map(({ doc }) => doc))
        const answer = outcome(() => world.store.find('things', options))
        if (typeof expected === 'string' || typeof answer === 'string') return
        if (world.store.explain('things', options).index) indexed++
        expect(answer).toHaveLength(expected.length)
        const ids = new Set(answer.map(({ _id }) => _id))
        expect(ids.size).toBe(answer.length)
        for (const each of answer) expect(test(each)).toBe(true)
        if (limit === null && skip === 0) expect(ids).toEqual(new Set(expected.map(({ _id }) => _id)))
        if (sort.length) expect(ranks(answer, sort)).toEqual(ranks(expected, sort))
        if (sort.some(([name]) => name === '_id')) expect(answer).toEqual(expected)
        expect(world.store.count('things', query)).toBe(matching.length)
      },
    )
    fc.assert(property, { numRuns: RUNS / 4, seed })
    expect(indexed).toBeGreaterThan(RUNS / 20)
  })

  /** What the sort sees of each document, so that ties may come in any order. */
  function ranks(docs: Record<string, unknown>[], sort: [string, 1 | -1][]): string[] {
    return docs.map((each) => sort.map(([name, order]) => sortKeyText(each, name, order)).join())
  }
})

function sortKeyText(doc: Record<string, unknown>, name: string, order: 1 | -1): string {
  return Buffer.from(sortKey(doc, [{ name, order }])).toString('hex')
}
