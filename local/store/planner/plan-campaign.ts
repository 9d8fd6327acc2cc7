import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { sortKey } from '../indexes/entries'
import { matcher } from '../query/match'
import { encodeBody } from '../storage/codec'
import type { Doc, FindOptions } from '../types'
import { by, storeWorld } from '../world'
import { doc, query, sort } from './random-queries'
import { page } from './search'

const INDEXES = ['a', 'c,-d', '-b,c', 'a,c', 'a.x,a.y', 'c,a,-d', 'd'].map((fields) => by(fields))
const DOCUMENTS = 60

type Counts = { queries: number; indexed: number }

/** MongoDB refuses to sort by two arrays at once; both ways must then refuse. */
function outcome<T>(work: () => T): T | string {
  try {
    return work()
  } catch (error) {
    return String(error)
  }
}

/** What the sort sees of each document, so that ties may come in any order. */
function ranks(docs: Doc[], order: NonNullable<FindOptions['sort']>): string[] {
  const rank = (each: Doc, name: string, direction: 1 | -1) =>
    Buffer.from(sortKey(each, [{ name, order: direction }])).toString('hex')
  return docs.map((each) => order.map(([name, direction]) => rank(each, name, direction)).join())
}

/**
 * Asks `runs` random queries of a store with seven indexes and compares every answer with a full scan of the same
 * documents. Throws at the first difference, with the smallest query that shows it.
 */
export function comparePlans(runs: number, seed: number): Counts {
  const world = storeWorld({ things: { indexes: INDEXES } })
  const counts = { queries: 0, indexed: 0 }
  try {
    const docs = fc.sample(doc, { numRuns: DOCUMENTS, seed })
    world.store.insert(
      'things',
      docs.map((each, at) => ({ _id: at % 2 ? `n${at}` : `${at}`, ...each })),
    )
    const all = world.store
      .find('things', { query: {} })
      .map((each, seq) => ({ seq, key: new Uint8Array(), body: encodeBody(each), doc: each }))

    const ask = (condition: Record<string, unknown>, order: [string, 1 | -1][], limit: number | null, skip: number) => {
      const options: FindOptions = { query: condition, sort: order, skip, limit: limit ?? undefined }
      const test = matcher(condition)
      const matching = all.filter((each) => test(each.doc))
      const expected = outcome(() => page(matching, options).map((each) => each.doc))
      const answer = outcome(() => world.store.find('things', options))
      counts.queries++
      if (typeof expected === 'string' || typeof answer === 'string') {
        equal(typeof answer, typeof expected)
        return
      }
      if (world.store.explain('things', options).index) counts.indexed++
      const ids = new Set(answer.map(({ _id }) => _id))
      deepEqual([answer.length, ids.size], [expected.length, expected.length])
      for (const each of answer) equal(test(each), true)
      if (limit === null && skip === 0) deepEqual(ids, new Set(expected.map(({ _id }) => _id)))
      if (order.length) deepEqual(ranks(answer, order), ranks(expected, order))
      if (order.some(([name]) => name === '_id')) deepEqual(answer, expected)
      equal(world.store.count('things', condition), matching.length)
    }
    const limit = fc.option(fc.integer({ min: 1, max: 9 }))
    fc.assert(fc.property(query, sort, limit, fc.nat(3), ask), { numRuns: runs, seed })
    return counts
  } finally {
    world.end()
  }
}
