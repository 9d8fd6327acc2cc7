import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, type Loose, refused } from '../case'

const made = async (plain: Loose, data: Record<string, unknown>) => {
  await plain.add({ data: { _id: 'one', ...data } })
  return {
    update: async (change: unknown) => (await plain.doc('one').update({ data: change })).stats.updated,
    read: async () => (await plain.doc('one').get()).data,
  }
}

export const documents: Case[] = [
  {
    row: 3,
    tag: 'wire-certain',
    says: 'reading a missing document throws, unless throwOnNotFound is off',
    run: async ({ plain, cloud, db }) => {
      const { errCode, message } = await refused(() => plain.doc('nobody').get())
      equal(errCode, -1)
      match(message, /document with _id nobody does not exist/)
      const inTransaction = await refused(() =>
        db.runTransaction((transaction: Loose) => transaction.collection('contract_plain').doc('nobody').get()),
      )
      match(inTransaction.message, /does not exist/)
      const calm = cloud.database({ throwOnNotFound: false }).collection('contract_plain')
      equal((await calm.doc('nobody').get()).data, null)
    },
  },
  {
    row: 4,
    tag: 'wire-certain',
    says: 'updating or removing what is missing changes nothing and is no error',
    run: async ({ plain }) => {
      equal((await plain.doc('nobody').update({ data: { n: 1 } })).stats.updated, 0)
      equal((await plain.doc('nobody').remove()).stats.removed, 0)
      equal((await plain.where({ n: 7 }).update({ data: { n: 1 } })).stats.updated, 0)
      equal((await plain.count()).total, 0)
    },
  },
  {
    row: 4,
    tag: 'assumed',
    says: 'an update that changes nothing counts as 0',
    run: async ({ plain }) => {
      const { update } = await made(plain, { n: 1, o: { x: 1 } })
      deepEqual([await update({ n: 1 }), await update({ o: { x: 1 } }), await update({ n: 2 })], [0, 0, 1])
    },
  },
  {
    row: 4,
    tag: 'wire-certain',
    says: 'set() makes a document or puts another in its place',
    run: async ({ plain }) => {
      const first = await plain.doc('one').set({ data: { a: 1, b: 2 } })
      deepEqual([first._id, first.stats.created, first.stats.updated], ['one', 1, 0])
      const second = await plain.doc('one').set({ data: { a: 5 } })
      deepEqual([second.stats.created, second.stats.updated], [0, 1])
      deepEqual((await plain.doc('one').get()).data, { _id: 'one', a: 5 })
    },
  },
  {
    row: 4,
    tag: 'wire-certain',
    says: 'where() updates and removes all that match and counts them',
    run: async ({ plain, _ }) => {
      await plain.add({ data: [{ n: 1 }, { n: 2 }, { n: 3 }] })
      equal((await plain.where({ n: _.gte(2) }).update({ data: { late: true } })).stats.updated, 2)
      equal((await plain.where({ late: true }).remove()).stats.removed, 2)
      equal((await plain.count()).total, 1)
    },
  },
  {
    row: 5,
    tag: 'wire-certain',
    says: 'an object in an update merges, however deep; _.set replaces',
    run: async ({ plain, _ }) => {
      const { update, read } = await made(plain, { o: { x: 1, deep: { a: 1, b: 2 } }, p: { x: 1 } })
      await update({ o: { deep: { a: 9 }, y: 2 }, p: _.set({ z: 3 }), 'q.r': 4 })
      deepEqual(await read(), { _id: 'one', o: { x: 1, deep: { a: 9, b: 2 }, y: 2 }, p: { z: 3 }, q: { r: 4 } })
    },
  },
  {
    row: 5,
    tag: 'wire-certain',
    says: 'an empty object in an update does nothing, an empty update and a new _id are refused',
    run: async ({ plain }) => {
      const { update, read } = await made(plain, { o: { x: 1 } })
      equal(await update({ o: {} }), 0)
      deepEqual(await read(), { _id: 'one', o: { x: 1 } })
      equal((await refused(() => update({ _id: 'two' }))).errCode, -501007)
      await refused(() => update({}))
    },
  },
  {
    row: 8,
    tag: 'wire-certain',
    says: 'undefined is dropped in objects and null in lists; dates keep their milliseconds',
    run: async ({ plain }) => {
      const at = new Date('2026-01-05T01:02:03.456Z')
      const { read } = await made(plain, {
        a: undefined,
        list: [undefined, 1],
        at,
        half: 1.5,
        none: null,
        deep: [[{}]],
      })
      const doc = await read()
      equal(doc.at instanceof Date && doc.at.getTime(), at.getTime())
      deepEqual({ ...doc, at: 0 }, { _id: 'one', list: [null, 1], at: 0, half: 1.5, none: null, deep: [[{}]] })
    },
  },
  {
    row: 8,
    tag: 'wire-certain',
    says: 'an object shaped like a point comes back as a point',
    run: async ({ plain }) => {
      const { read } = await made(plain, { place: { type: 'Point', coordinates: [113.5, 22.2] } })
      const { place } = await read()
      equal(place.constructor.name, 'Point')
      deepEqual([place.longitude, place.latitude], [113.5, 22.2])
    },
  },
  {
    row: 9,
    tag: 'wire-certain',
    says: 'serverDate is the server clock plus its offset, also deep inside and in push',
    run: async ({ inside }) => {
      const seen = await inside(async ({ db, _ }) => {
        const plain = db.collection('contract_plain')
        const now = Date.now()
        const date = (offset: number) => db.serverDate({ offset })
        await plain.add({ data: { _id: 'one', at: db.serverDate(), deep: { list: [{ at: date(60_000) }] }, log: [] } })
        await plain.doc('one').update({ data: { log: _.push([{ at: date(-60_000) }]), 'deep.later': date(5000) } })
        const { at, deep, log } = (await plain.doc('one').get()).data
        const dates = [at, deep.list[0].at, log[0].at, deep.later]
        return dates.map((each) => Math.round((each.getTime() - now) / 5000) * 5000)
      })
      deepEqual(seen, [0, 60_000, -60_000, 5000])
    },
  },
]
