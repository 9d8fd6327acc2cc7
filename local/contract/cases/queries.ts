import { deepEqual, equal } from 'node:assert/strict'
import { type Case, type Loose, refused, type Sdk } from '../case'

type Asks = [says: string, values: Record<string, unknown>, query: (_: Loose, db: Loose) => unknown, found: string[]]

const NULLS = { missing: undefined, null: null, zero: 0, empty: [], withNull: [1, null], list: [1] }
const TYPES = { number: 5, text: '5', date: new Date(5), yes: true, list: [6, 'x'], missing: undefined }
const DAYS = { first: new Date(1000), second: new Date(2000), text: '1970-01-01' }
const LISTS = { wide: [1, 10], narrow: [4], empty: [], one: 4 }

/** Documents `{_id: name, v: value}`, a condition on v, and whom it finds. */
const asks: Asks[] = [
  ['null finds null and missing', NULLS, () => null, ['missing', 'null', 'withNull']],
  ['_.eq(null) finds the same', NULLS, (_) => _.eq(null), ['missing', 'null', 'withNull']],
  ['_.neq(null) finds the rest', NULLS, (_) => _.neq(null), ['zero', 'empty', 'list']],
  ['_.in with null finds missing too', NULLS, (_) => _.in([null, 0]), ['missing', 'null', 'zero', 'withNull']],
  ['_.exists tells missing from null', NULLS, (_) => _.exists(false), ['missing']],
  ['_.gt compares within one type', TYPES, (_) => _.gt(1), ['number', 'list']],
  ['_.lt on a date finds dates only', TYPES, (_) => _.lt(new Date(6)), ['date']],
  ['_.gte on a text finds texts only', TYPES, (_) => _.gte(''), ['text', 'list']],
  ['_.neq finds also what lacks the field', TYPES, (_) => _.neq(5), ['text', 'date', 'yes', 'list', 'missing']],
  ['a date equals a date', DAYS, () => new Date(2000), ['second']],
  ['a range of dates', DAYS, (_) => _.gte(new Date(500)).and(_.lt(new Date(2000))), ['first']],
  ['a value finds it among elements', LISTS, () => 4, ['narrow', 'one']],
  ['each condition by any element', LISTS, (_) => _.gt(3).and(_.lt(5)), ['wide', 'narrow', 'one']],
  ['_.elemMatch by one element', LISTS, (_) => _.elemMatch({ $gt: 3, $lt: 5 }), ['narrow']],
  ['a whole list equals a list', LISTS, (_) => _.eq([1, 10]), ['wide']],
  ['_.size and _.all', LISTS, (_) => _.or(_.size(0), _.all([10, 1])), ['wide', 'empty']],
  ['_.mod and _.nin', { a: 4, b: 5, c: 8 }, (_) => _.and(_.mod(4, 0), _.nin([8])), ['a']],
  ['_.not', { a: 4, b: 5, c: undefined }, (_) => _.not(_.eq(4)), ['b', 'c']],
  ['a pattern', { hit: '水管漏水', list: ['x', '漏水'], miss: '停电', number: 5 }, () => /漏水/, ['hit', 'list']],
  ['db.RegExp with options', { a: 'Abc', b: 'cab' }, (_, db) => db.RegExp({ regexp: '^abc', options: 'i' }), ['a']],
  [
    'an object equals by all its fields in order',
    { ab: { a: 1, b: 2 }, ba: { b: 2, a: 1 }, more: { a: 1, b: 2, c: 3 } },
    (_) => _.eq({ a: 1, b: 2 }),
    ['ab'],
  ],
]

async function fill(plain: Loose, values: Record<string, unknown>) {
  for (const [_id, v] of Object.entries(values)) await plain.add({ data: v === undefined ? { _id } : { _id, v } })
}

const ids = (data: { _id: string }[]) => data.map(({ _id }) => _id)

const about = (says: string, run: (sdk: Sdk) => Promise<void>): Case => ({
  row: 'queries',
  tag: 'wire-certain',
  says,
  run,
})

export const queries: Case[] = [
  ...asks.map(([says, values, query, found]) =>
    about(says, async ({ plain, _, db }) => {
      await fill(plain, values)
      deepEqual(ids((await plain.where({ v: query(_, db) }).get()).data), found)
    }),
  ),
  about('_.elemMatch by one object of a list', async ({ plain, _ }) => {
    await fill(plain, {
      one: [{ a: 1, b: 2 }],
      two: [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
      ],
    })
    deepEqual(ids((await plain.where({ v: _.elemMatch({ a: 1, b: _.gte(2) }) }).get()).data), ['one'])
  }),
  about('an object in where() is a set of paths', async ({ plain }) => {
    await fill(plain, { both: { a: 1, b: 2 }, other: { a: 2 }, list: [{ a: 1 }] })
    deepEqual(ids((await plain.where({ v: { a: 1 } }).get()).data), ['both', 'list'])
    deepEqual(ids((await plain.where({ 'v.0.a': 1 }).get()).data), ['list'])
  }),
  about('_.or and _.and join whole conditions', async ({ plain, _ }) => {
    await plain.add({
      data: [
        { _id: 'a', x: 1, y: 1 },
        { _id: 'b', x: 2, y: 1 },
        { _id: 'c', x: 2, y: 2 },
      ],
    })
    deepEqual(ids((await plain.where(_.or([{ x: 1 }, { y: 2 }])).get()).data), ['a', 'c'])
    deepEqual(ids((await plain.where(_.and([{ x: 2 }, { y: 1 }])).get()).data), ['b'])
    deepEqual(ids((await plain.where(_.nor([{ x: 1 }, { y: 2 }])).get()).data), ['b'])
  }),
  about('types sort as in MongoDB, missing with null', async ({ plain, _ }) => {
    await fill(plain, { yes: true, date: new Date(0), text: 'x', three: 3, nil: null, none: undefined, list: [2, 9] })
    const sorted = async (order: string) =>
      ids(
        (
          await plain
            .where({ _id: _.exists(true) })
            .orderBy('v', order)
            .get()
        ).data,
      )
    deepEqual((await sorted('asc')).slice(2), ['list', 'three', 'text', 'yes', 'date'])
    deepEqual((await sorted('desc')).slice(0, 5), ['date', 'yes', 'text', 'list', 'three'])
  }),
  about('orderBy goes by its fields in turn, skip and limit after it', async ({ plain }) => {
    await plain.add({
      data: [
        { a: 1, b: 1 },
        { a: 2, b: 1 },
        { a: 1, b: 2 },
        { a: 2, b: 2 },
      ],
    })
    const { data } = await plain.orderBy('a', 'desc').orderBy('b', 'asc').skip(1).limit(2).field({ _id: false }).get()
    deepEqual(data, [
      { a: 2, b: 2 },
      { a: 1, b: 1 },
    ])
  }),
  about('text sorts by code point', async ({ plain }) => {
    await fill(plain, { smile: '😀', wide: '！', small: 'a', large: 'B' })
    deepEqual(ids((await plain.orderBy('v', 'asc').get()).data), ['large', 'small', 'wide', 'smile'])
  }),
  about('field() keeps or drops; _id stays unless dropped', async ({ plain, _ }) => {
    await plain.add({ data: { _id: 'one', a: 1, b: { c: 2, d: 3 }, list: [{ x: 1, y: 2 }, { x: 3 }] } })
    const shown = async (fields: unknown) => (await plain.field(fields).get()).data[0]
    deepEqual(await shown({ a: true }), { _id: 'one', a: 1 })
    deepEqual(await shown({ 'b.c': true, _id: false }), { b: { c: 2 } })
    deepEqual(await shown({ b: false, list: false }), { _id: 'one', a: 1 })
    deepEqual(await shown({ 'list.x': true }), { _id: 'one', list: [{ x: 1 }, { x: 3 }] })
    deepEqual(await shown({ list: _.project.slice(1), a: true }), { _id: 'one', a: 1, list: [{ x: 1, y: 2 }] })
  }),
  about('field() that keeps and drops at once is refused', async ({ plain }) => {
    await plain.add({ data: { a: 1, b: 1 } })
    equal((await refused(() => plain.field({ a: true, b: false }).get())).errCode, -502001)
  }),
  about('a query that MongoDB would not take is refused', async ({ plain, db }) => {
    await plain.add({ data: { v: 'x' } })
    const { errCode } = await refused(() => plain.where({ v: db.RegExp({ regexp: '(', options: '' }) }).get())
    equal(errCode, -502001)
  }),
]
