import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, refused } from '../case'

const NUMBERED = Array.from({ length: 60 }, (_, n) => ({
  _id: `c${n}`,
  code: `code-${n}`,
  kind: `k${n % 3}`,
  at: n,
  tags: [`t${n % 5}`, 'all'],
}))

export const indexes: Case[] = [
  {
    row: 'indexes',
    tag: 'wire-certain',
    local: true,
    says: 'a compound index answers a condition and an order, in both directions, and reads only the page',
    run: async ({ coded, here }) => {
      await coded.add({ data: NUMBERED })
      const page = async (order: string) =>
        (await coded.where({ kind: 'k1' }).orderBy('at', order).limit(3).get()).data.map(({ at }: { at: number }) => at)
      deepEqual(
        [await page('desc'), await page('asc')],
        [
          [58, 55, 52],
          [1, 4, 7],
        ],
      )
      const options = { query: { kind: 'k1' }, sort: [['at', -1]] as ['at', -1][], limit: 3 }
      deepEqual(here.cloud.store.explain('contract_coded', options), {
        index: 'by_kind',
        keysExamined: 3,
        docsExamined: 3,
      })
    },
  },
  {
    row: 'indexes',
    tag: 'wire-certain',
    local: true,
    says: 'an index over lists finds each element',
    run: async ({ coded, here, _ }) => {
      await coded.add({ data: NUMBERED })
      equal((await coded.where({ tags: 't2' }).get()).data.length, 12)
      equal((await coded.where({ tags: _.all(['t2', 'all']) }).get()).data.length, 12)
      deepEqual(here.cloud.store.explain('contract_coded', { query: { tags: 't2' } }), {
        index: 'by_tags',
        keysExamined: 12,
        docsExamined: 12,
      })
    },
  },
  {
    row: 'indexes',
    tag: 'wire-certain',
    says: 'a unique index over lists refuses a shared element, not a repeated one',
    run: async ({ coded }) => {
      await coded.add({ data: { code: ['a', 'b', 'a'] } })
      match((await refused(() => coded.add({ data: { code: ['c', 'b'] } }))).message, /E11000/)
      await coded.add({ data: { code: ['c', 'd'] } })
    },
  },
  {
    row: 'indexes',
    tag: 'wire-certain',
    says: 'an answer through an index is the answer without it',
    run: async ({ coded, plain, _ }) => {
      await plain.add({ data: NUMBERED })
      await coded.add({ data: NUMBERED })
      const conditions = [
        { kind: 'k2', at: _.gte(10).and(_.lt(40)) },
        { kind: _.in(['k0', 'k1']), at: _.lte(9) },
        { tags: _.in(['t1', 't4']), code: /^code-1/ },
        _.or([{ code: 'code-7' }, { kind: 'k0', at: 30 }]),
        { kind: _.neq('k1'), tags: 't0' },
      ]
      for (const condition of conditions) {
        const ids = async (collection: typeof plain) =>
          (await collection.where(condition).orderBy('at', 'desc').get()).data.map(({ _id }: { _id: string }) => _id)
        deepEqual(await ids(coded), await ids(plain))
      }
    },
  },
]
