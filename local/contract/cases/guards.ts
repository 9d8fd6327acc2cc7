import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, type Loose, refused, type Sdk } from '../case'

const guard = (row: number, says: string, run: (sdk: Sdk) => Promise<void>): Case => ({
  row,
  tag: 'local-guard',
  says,
  run,
})

const everything = (says: string, work: (plain: Loose) => unknown): Case =>
  guard(6, `${says} is refused`, async ({ plain }) => {
    await plain.add({ data: [{ n: 1 }, { n: 2 }] })
    const { errCode, message } = await refused(() => work(plain))
    equal(errCode, -501007)
    match(message, /would (remove|update) every document/)
    equal((await plain.where({ touched: true }).count()).total, 0)
    equal((await plain.count()).total, 2)
  })

/** Inside a transaction the SDK sends these without its id. */
const outside = (says: string, work: string): Case =>
  guard(13, `${says} inside a transaction is refused`, async ({ inside, plain }) => {
    await plain.add({ data: { _id: 'one', n: 1 } })
    const { message } = await refused(() =>
      inside(({ db, given }) => {
        const act = Function('plain', `return ${given}`)
        return db.runTransaction((transaction: Loose) => act(transaction.collection('contract_plain')))
      }, work),
    )
    match(message, /outside the transaction/)
    deepEqual((await plain.get()).data, [{ _id: 'one', n: 1 }])
  })

const commandInAdd = (says: string, data: (_: Loose) => unknown): Case =>
  guard(7, `${says} in add() is refused`, async ({ plain, _ }) => {
    const { errCode, message } = await refused(() => plain.add({ data: data(_) }))
    equal(errCode, -501007)
    match(message, /give a value/)
    equal((await plain.count()).total, 0)
  })

export const guards: Case[] = [
  everything('where({}).remove()', (plain) => plain.where({}).remove()),
  everything('where({o: {}}).remove()', (plain) => plain.where({ o: {} }).remove()),
  everything('remove() without where', (plain) => plain.remove()),
  everything('where({}).update()', (plain) => plain.where({}).update({ data: { touched: true } })),
  everything('where({o: {}}).update()', (plain) => plain.where({ o: {} }).update({ data: { touched: true } })),
  {
    row: 6,
    tag: 'wire-certain',
    says: 'a condition that is undefined is dropped, unless it is the only one',
    run: async ({ plain }) => {
      await plain.add({ data: [{ n: 1 }, { n: 2 }] })
      equal((await plain.where({ a: undefined, n: 1 }).remove()).stats.removed, 1)
      await refused(() => plain.where({ a: undefined }).remove())
      equal((await plain.count()).total, 1)
    },
  },
  commandInAdd('_.inc', (_) => ({ n: _.inc(1) })),
  commandInAdd('a command deep inside', (_) => ({ list: [{ at: 1 }, { o: { l: _.push([1]) } }] })),
  guard(7, 'a command inside a list of update() is refused', async ({ plain, _ }) => {
    await plain.add({ data: { _id: 'one', list: [{ n: 1 }] } })
    match((await refused(() => plain.doc('one').update({ data: { list: [{ n: _.inc(1) }] } }))).message, /give a value/)
    deepEqual((await plain.doc('one').get()).data.list, [{ n: 1 }])
  }),
  guard(7, 'a command that where() cannot express is refused', async ({ plain, _ }) => {
    const query = { list: _.elemMatch(_.gt(3).and(_.lt(5))) }
    for (const work of [
      () => plain.where(query).get(),
      () => plain.where(query).count(),
      () => plain.where(query).remove(),
    ]) {
      match((await refused(work)).message, /plain object/)
    }
  }),
  {
    row: 7,
    tag: 'wire-certain',
    says: 'set() with a command is refused',
    run: async ({ plain, _ }) => {
      equal((await refused(() => plain.doc('one').set({ data: { n: _.inc(1) } }))).errCode, -502001)
    },
  },
  outside('where().update()', 'plain.where({ n: 1 }).update({ data: { n: 2 } })'),
  outside('where().remove()', 'plain.where({ n: 1 }).remove()'),
  outside('count()', 'plain.where({ n: 1 }).count()'),
  outside('aggregate()', 'plain.aggregate().match({ n: 1 }).end()'),
  {
    row: 13,
    tag: 'wire-certain',
    says: 'where().get() inside a transaction sees its writes; afterwards everything is allowed again',
    run: async ({ inside }) => {
      const seen = await inside(async ({ db }) => {
        const within = await db.runTransaction(async (transaction: Loose) => {
          const plain = transaction.collection('contract_plain')
          await plain.add({ data: { n: 5 } })
          return (await plain.where({ n: 5 }).get()).data.length
        })
        const plain = db.collection('contract_plain')
        await plain.where({ n: 5 }).update({ data: { n: 6 } })
        return [within, (await plain.count()).total, (await plain.aggregate().match({ n: 6 }).end()).list.length]
      })
      deepEqual(seen, [1, 1, 1])
    },
  },
]
