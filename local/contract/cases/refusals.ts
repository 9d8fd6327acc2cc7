import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, type Loose, refused } from '../case'

type Fields = Record<string, unknown>

/** What MongoDB refuses to write: a document, a change of it, and words of the answer. */
const unwritable: [says: string, before: Fields, change: (_: Loose) => Fields, text: RegExp][] = [
  ['a field below null', { a: null }, () => ({ a: { b: 1 } }), /Cannot create field 'b' in element \{a: null\}/],
  ['a field below a text', { a: { c: 'x' } }, () => ({ 'a.c.d': 1 }), /Cannot create field 'd' in element \{c: "x"\}/],
  ['counting up null', { n: null }, (_) => ({ n: _.inc(1) }), /\$inc to a value of non-numeric type/],
  ['counting up a text', { n: '5' }, (_) => ({ n: _.inc(1) }), /\$inc to a value of non-numeric type/],
  ['multiplying a text', { n: 'x' }, (_) => ({ n: _.mul(2) }), /\$mul to a value of non-numeric type/],
  ['appending to a text', { l: 'x' }, (_) => ({ l: _.push([1]) }), /must be an array but is of type string/],
  ['appending to null', { l: null }, (_) => ({ l: _.push([1]) }), /must be an array but is of type null/],
  ['adding to an object', { l: { a: 1 } }, (_) => ({ l: _.addToSet(1) }), /\$addToSet to non-array field/],
  ['pulling from a text', { l: 'x' }, (_) => ({ l: _.pull('x') }), /\$pull to a non-array value/],
  ['popping from a number', { l: 5 }, (_) => ({ l: _.pop() }), /non-array type/],
  ['two changes at one place', { o: { a: 1 } }, (_) => ({ o: _.set({}), 'o.a': 2 }), /would create a conflict/],
]

export const refusals: Case[] = [
  ...unwritable.map(
    ([says, before, change, text]): Case => ({
      row: 10,
      tag: 'assumed',
      says: `${says} is refused`,
      run: async ({ plain, _ }) => {
        await plain.add({ data: { _id: 'one', ...before } })
        const { errCode, message } = await refused(() => plain.doc('one').update({ data: change(_) }))
        equal(errCode, -502001)
        match(message, text)
        deepEqual((await plain.doc('one').get()).data, { _id: 'one', ...before })
      },
    }),
  ),
  {
    row: 11,
    tag: 'assumed',
    says: 'a collection that was never made does not exist',
    run: async ({ db }) => {
      const nowhere = db.collection('contract_nowhere')
      for (const work of [
        () => nowhere.add({ data: { a: 1 } }),
        () => nowhere.get(),
        () => nowhere.doc('a').set({ data: { a: 1 } }),
        () => nowhere.where({ a: 1 }).update({ data: { a: 2 } }),
        () => nowhere.where({ a: 1 }).remove(),
        () => nowhere.count(),
      ]) {
        const { errCode, message } = await refused(work)
        equal(errCode, -502005)
        match(message, /\[ResourceNotFound\] Db or Table not exist/)
      }
      match((await refused(() => nowhere.aggregate().end())).message, /Db or Table not exist/)
    },
  },
  {
    row: 11,
    tag: 'assumed',
    says: 'making a collection twice is refused',
    run: async ({ db }) => {
      match((await refused(() => db.createCollection('contract_plain'))).message, /Table exist/)
    },
  },
  {
    row: 12,
    tag: 'assumed',
    says: 'a unique index refuses a second document, by add, set and update',
    run: async ({ coded }) => {
      await coded.add({ data: { _id: 'one', code: 'A' } })
      await coded.add({ data: { _id: 'two', code: 'B' } })
      for (const work of [
        () => coded.add({ data: { code: 'A' } }),
        () => coded.doc('three').set({ data: { code: 'A' } }),
        () => coded.doc('two').update({ data: { code: 'A' } }),
        () => coded.doc('two').set({ data: { code: 'A' } }),
      ]) {
        const { errCode, message } = await refused(work)
        equal(errCode, -502001)
        match(message, /E11000 duplicate key error/)
      }
      equal((await coded.count()).total, 2)
      equal((await coded.doc('one').update({ data: { code: 'C' } })).stats.updated, 1)
      equal((await coded.doc('two').update({ data: { code: 'A' } })).stats.updated, 1)
    },
  },
  {
    row: 12,
    tag: 'assumed',
    says: 'in a unique index a missing field counts as null',
    run: async ({ coded }) => {
      await coded.add({ data: { n: 1 } })
      for (const data of [{ n: 2 }, { n: 3, code: null }]) {
        match((await refused(() => coded.add({ data }))).message, /E11000/)
      }
    },
  },
  {
    row: 12,
    tag: 'wire-certain',
    says: 'an _id is taken once',
    run: async ({ plain }) => {
      await plain.add({ data: { _id: 'one' } })
      match((await refused(() => plain.add({ data: { _id: 'one' } }))).message, /E11000 duplicate key error/)
    },
  },
]
