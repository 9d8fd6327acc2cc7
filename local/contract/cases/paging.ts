import { deepEqual, equal } from 'node:assert/strict'
import type { Case } from '../case'

const numbered = (count: number) => Array.from({ length: count }, (_, n) => ({ n }))

export const paging: Case[] = [
  {
    row: 1,
    tag: 'wire-certain',
    says: 'a list holds 100 documents unless asked, 1,000 at most',
    run: async ({ plain }) => {
      await plain.add({ data: numbered(1005) })
      const length = async (query: { get(): Promise<{ data: unknown[] }> }) => (await query.get()).data.length
      equal(await length(plain), 100)
      equal(await length(plain.limit(0)), 100)
      equal(await length(plain.limit(7)), 7)
      equal(await length(plain.limit(5000)), 1000)
      equal(await length(plain.skip(1000)), 5)
      equal((await plain.count()).total, 1005)
    },
  },
  {
    row: 2,
    tag: 'assumed',
    says: 'an aggregation answers 20 rows unless it says limit',
    run: async ({ plain }) => {
      await plain.add({ data: numbered(250) })
      const rows = async (pipeline: { end(): Promise<{ list: unknown[] }> }) => (await pipeline.end()).list.length
      equal(await rows(plain.aggregate().sort({ n: 1 })), 20)
      equal(await rows(plain.aggregate().group({ _id: '$n' })), 20)
      equal(await rows(plain.aggregate().sort({ n: 1 }).limit(200)), 200)
    },
  },
  {
    row: 2,
    tag: 'assumed',
    says: 'an aggregation answers 10,000 rows at most',
    run: async ({ plain }) => {
      await plain.add({ data: { list: Array.from({ length: 10_050 }, (_, n) => n) } })
      const { list } = await plain.aggregate().unwind('$list').project({ _id: 0, list: 1 }).limit(20_000).end()
      equal(list.length, 10_000)
    },
  },
  {
    row: 18,
    tag: 'assumed',
    says: 'without orderBy documents come as they were added',
    run: async ({ plain }) => {
      for (const _id of ['c', 'a', 'b']) await plain.add({ data: { _id, n: 1 } })
      await plain.doc('c').update({ data: { n: 2 } })
      const { data } = await plain.get()
      deepEqual(
        data.map(({ _id }: { _id: string }) => _id),
        ['c', 'a', 'b'],
      )
    },
  },
]
