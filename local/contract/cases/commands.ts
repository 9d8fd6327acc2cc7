import { deepEqual, equal } from 'node:assert/strict'
import type { Case, Loose } from '../case'

type Fields = Record<string, unknown>

/** A document, a change made with the commands of `db.command`, and what comes of it. */
const changes: [says: string, before: Fields, change: (_: Loose) => Fields, after: Fields][] = [
  ['_.set replaces', { o: { a: 1 } }, (_) => ({ o: _.set({ b: 2 }), 'p.q': _.set(1) }), { o: { b: 2 }, p: { q: 1 } }],
  [
    '_.remove takes fields away',
    { a: 1, o: { x: 1, y: 2 } },
    (_) => ({ a: _.remove(), o: { x: _.remove() } }),
    { o: { y: 2 } },
  ],
  [
    '_.inc and _.mul count, from nothing too',
    { n: 2, m: 3 },
    (_) => ({ n: _.inc(-3), m: _.mul(2), i: _.inc(1), z: _.mul(5) }),
    { n: -1, m: 6, i: 1, z: 0 },
  ],
  [
    '_.min and _.max keep the smaller and the larger',
    { n: 5, m: 5, k: 5 },
    (_) => ({ n: _.min(3), m: _.max(9), k: _.max(1), x: _.min(7) }),
    { n: 3, m: 9, k: 5, x: 7 },
  ],
  [
    '_.rename moves a field',
    { a: 1, o: { b: 2 } },
    (_) => ({ a: _.rename('c'), o: { b: _.rename('o.d') } }),
    { c: 1, o: { d: 2 } },
  ],
  [
    '_.push appends one or several, and starts a list',
    { l: [1] },
    (_) => ({ l: _.push([2, 3]), m: _.push('x') }),
    { l: [1, 2, 3], m: ['x'] },
  ],
  [
    '_.push sorts, cuts and puts in place',
    { l: [3, 1], m: [1, 4], s: [{ n: 2 }] },
    (_) => ({
      l: _.push({ each: [2], sort: -1, slice: 2 }),
      m: _.push({ each: [2, 3], position: 1 }),
      s: _.push({ each: [{ n: 1 }], sort: { n: 1 }, slice: -1 }),
    }),
    { l: [3, 2], m: [1, 2, 3, 4], s: [{ n: 2 }] },
  ],
  [
    '_.unshift, _.pop and _.shift',
    { l: [1], m: [1, 2, 3], k: [1, 2, 3] },
    (_) => ({ l: _.unshift([9, 8]), m: _.pop(), k: _.shift() }),
    { l: [9, 8, 1], m: [1, 2], k: [2, 3] },
  ],
  [
    '_.pull takes what equals or matches',
    { l: [1, 5, 9, 5], o: [{ x: 1, y: 1 }, { x: 2 }], s: ['a', 'b'] },
    (_) => ({ l: _.pull(_.gt(5)), o: _.pull({ x: 1 }), s: _.pull('a') }),
    { l: [1, 5, 5], o: [{ x: 2 }], s: ['b'] },
  ],
  ['_.pullAll takes equal values', { l: [1, 2, 1, 3] }, (_) => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
  [
    '_.addToSet adds what is new',
    { l: [1], o: [{ a: 1 }] },
    (_) => ({ l: _.addToSet({ $each: [1, 2, 2] }), o: _.addToSet({ a: 1 }), m: _.addToSet(7) }),
    { l: [1, 2], o: [{ a: 1 }], m: [7] },
  ],
  [
    'a path may count into a list',
    { l: [{ x: 1 }, { x: 2 }] },
    (_) => ({ 'l.1.x': _.inc(5), 'l.0': { x: 9 } }),
    { l: [{ x: 9 }, { x: 7 }] },
  ],
  ['null is a value to set', { a: 1, b: { c: 1 } }, () => ({ a: null, b: null }), { a: null, b: null }],
]

export const commands: Case[] = [
  ...changes.map(
    ([says, before, change, after]): Case => ({
      row: 'commands',
      tag: 'wire-certain',
      says,
      run: async ({ plain, _ }) => {
        await plain.add({ data: { _id: 'one', ...before } })
        equal((await plain.doc('one').update({ data: change(_) })).stats.updated, 1)
        deepEqual((await plain.doc('one').get()).data, { _id: 'one', ...after })
      },
    }),
  ),
  {
    row: 'commands',
    tag: 'assumed',
    says: '$ stands for the element that the where() found',
    run: async ({ plain }) => {
      await plain.add({ data: { _id: 'one', l: [{ n: 1 }, { n: 2 }, { n: 2 }] } })
      await plain.where({ 'l.n': 2 }).update({ data: { 'l.$.hit': true } })
      deepEqual((await plain.doc('one').get()).data.l, [{ n: 1 }, { n: 2, hit: true }, { n: 2 }])
    },
  },
  {
    row: 'commands',
    tag: 'wire-certain',
    says: 'two updates of one field at the same time both count',
    run: async ({ plain, _ }) => {
      await plain.add({ data: { _id: 'one', n: 0 } })
      await Promise.all(Array.from({ length: 20 }, () => plain.doc('one').update({ data: { n: _.inc(1) } })))
      equal((await plain.doc('one').get()).data.n, 20)
    },
  },
]
