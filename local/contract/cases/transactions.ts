import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, type Loose, pause, refused } from '../case'

/** `one` with n = 1 and `two` with n = 2, seen from outside and, once begun, from a transaction. */
async function scene({ plain, db }: { plain: Loose; db: Loose }) {
  await plain.add({
    data: [
      { _id: 'one', n: 1 },
      { _id: 'two', n: 2 },
    ],
  })
  const n = async (collection: Loose, id: string) => (await collection.doc(id).get()).data.n
  const begin = async () => {
    const transaction = await db.startTransaction()
    return { transaction, its: transaction.collection('contract_plain') }
  }
  return { n, begin }
}

export const transactions: Case[] = [
  {
    row: 14,
    tag: 'wire-certain',
    says: 'its writes show inside at once, outside after the commit',
    run: async (sdk) => {
      const { n, begin } = await scene(sdk)
      const { transaction, its } = await begin()
      await its.doc('one').update({ data: { n: 10 } })
      await its.add({ data: { _id: 'three', n: 3 } })
      await its.doc('two').remove()
      deepEqual([await n(its, 'one'), await n(sdk.plain, 'one'), (await sdk.plain.count()).total], [10, 1, 2])
      await transaction.commit()
      const { data } = await sdk.plain.orderBy('n', 'asc').get()
      deepEqual(data, [
        { _id: 'three', n: 3 },
        { _id: 'one', n: 10 },
      ])
    },
  },
  {
    row: 14,
    tag: 'assumed',
    says: 'its reads show one moment, whatever others write',
    run: async (sdk) => {
      const { n, begin } = await scene(sdk)
      const { transaction, its } = await begin()
      equal(await n(its, 'two'), 2)
      await sdk.plain.doc('one').update({ data: { n: 50 } })
      await sdk.plain.add({ data: { _id: 'three', n: 3 } })
      equal(await n(its, 'one'), 1)
      match((await refused(() => its.doc('three').get())).message, /does not exist/)
      await transaction.rollback()
      equal(await n(sdk.plain, 'one'), 50)
    },
  },
  {
    row: 14,
    tag: 'assumed',
    says: 'the first to write wins, a second transaction is refused at once',
    run: async (sdk) => {
      const { n, begin } = await scene(sdk)
      const [first, second] = [await begin(), await begin()]
      await first.its.doc('one').update({ data: { n: 10 } })
      const before = Date.now()
      await refused(() => second.its.doc('one').update({ data: { n: 20 } }))
      equal(Date.now() - before < 1500, true)
      await first.transaction.commit()
      equal(await n(sdk.plain, 'one'), 10)
    },
  },
  {
    row: 14,
    tag: 'assumed',
    says: 'writing what somebody changed since it was read is a conflict',
    run: async (sdk) => {
      const { n, begin } = await scene(sdk)
      const { its } = await begin()
      equal(await n(its, 'one'), 1)
      await sdk.plain.doc('one').update({ data: { n: 5 } })
      await refused(() => its.doc('one').update({ data: { n: 2 } }))
      equal(await n(sdk.plain, 'one'), 5)
    },
  },
  {
    row: 14,
    tag: 'assumed',
    says: 'a plain write waits for the transaction that holds its document',
    run: async (sdk) => {
      const { n, begin } = await scene(sdk)
      const { transaction, its } = await begin()
      await its.doc('one').update({ data: { n: sdk._.inc(1) } })
      const order: string[] = []
      const plain = sdk.plain
        .doc('one')
        .update({ data: { n: sdk._.inc(10) } })
        .then(
          () => order.push('plain'),
          () => order.push('refused'),
        )
      await pause(200)
      order.push('commit')
      await transaction.commit()
      await plain
      deepEqual([order, await n(sdk.plain, 'one')], [['commit', 'plain'], 12])
    },
  },
  {
    row: 14,
    tag: 'wire-certain',
    says: 'what fails or rolls back leaves nothing, and runTransaction rejects with what rollback was given',
    run: async ({ plain, db }) => {
      const attempt = (end: (transaction: Loose) => unknown) =>
        db.runTransaction(async (transaction: Loose) => {
          await transaction.collection('contract_plain').add({ data: { n: 1 } })
          return end(transaction)
        })
      const outcome = await attempt((transaction) => transaction.rollback('not today')).catch(
        (reason: unknown) => reason,
      )
      equal(outcome, 'not today')
      match((await refused(() => attempt(() => Promise.reject(new Error('a bug'))))).message, /a bug/)
      equal((await plain.count()).total, 0)
      equal(await attempt(() => 'done'), 'done')
      equal((await plain.count()).total, 1)
    },
  },
  {
    row: 14,
    tag: 'assumed',
    local: true,
    says: 'a transaction left open ends by itself and holds nothing any more',
    run: async (sdk) => {
      const { n, begin } = await scene(sdk)
      const { transaction, its } = await begin()
      await its.doc('one').update({ data: { n: 10 } })
      equal((await sdk.plain.doc('one').update({ data: { n: 7 } })).stats.updated, 1)
      await refused(() => transaction.commit())
      equal(await n(sdk.plain, 'one'), 7)
    },
  },
  {
    row: 15,
    tag: 'assumed',
    says: 'a conflict has its text, and inside the callback it loses its code and is not tried again',
    run: async (sdk) => {
      const { begin } = await scene(sdk)
      const { transaction, its } = await begin()
      await its.doc('one').update({ data: { n: 10 } })
      let attempts = 0
      const { errCode, code, message } = await refused(() =>
        sdk.db.runTransaction(async (second: Loose) => {
          attempts++
          await second
            .collection('contract_plain')
            .doc('one')
            .update({ data: { n: 20 } })
        }),
      )
      match(message, /TransactionConflict\] Transaction is conflict, maybe resource operated by others/)
      deepEqual([errCode, code, attempts], [-501001, undefined, 1])
      await transaction.rollback()
    },
  },
  {
    row: 15,
    tag: 'assumed',
    says: 'parallel transactions that try again after a conflict all count in the end',
    run: async (sdk) => {
      await scene(sdk)
      const add = async (): Promise<void> => {
        const attempt = sdk.db.runTransaction(async (transaction: Loose) => {
          const one = transaction.collection('contract_plain').doc('one')
          await one.update({ data: { n: (await one.get()).data.n + 1 } })
        })
        const problem = await attempt.then(
          () => null,
          (error: { message: string }) => error,
        )
        if (!problem) return
        match(problem.message, /TransactionConflict/)
        await pause(5 + Math.random() * 60)
        return add()
      }
      await Promise.all(Array.from({ length: 12 }, add))
      equal((await sdk.plain.doc('one').get()).data.n, 13)
    },
  },
]
