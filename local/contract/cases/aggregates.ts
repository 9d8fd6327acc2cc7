import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, refused } from '../case'
import { about, sales } from './sales'

export const aggregates: Case[] = [
  about(
    'group sums, counts, averages and lists',
    sales(async ({ $, pipeline }) => {
      const { list } = await pipeline
        .group({
          _id: '$kind',
          sum: $.sum('$n'),
          count: $.sum(1),
          mean: $.avg('$n'),
          most: $.max('$n'),
          least: $.min('$n'),
          first: $.first('$_id'),
          last: $.last('$_id'),
          all: $.push('$n'),
        })
        .sort({ _id: 1 })
        .end()
      deepEqual(list, [
        { _id: 'x', sum: 4, count: 2, mean: 2, most: 3, least: 1, first: 'a', last: 'b', all: [1, 3] },
        { _id: 'y', sum: 5, count: 2, mean: 5, most: 5, least: 5, first: 'c', last: 'd', all: [5, null] },
      ])
    }),
  ),
  about(
    'group by several fields and by nothing',
    sales(async ({ $, plain, pipeline }) => {
      const { list } = await pipeline.group({ _id: null, sum: $.sum('$n'), kinds: $.addToSet('$kind') }).end()
      deepEqual([list[0]._id, list[0].sum, list[0].kinds.sort()], [null, 9, ['x', 'y']])
      const pairs = await plain
        .aggregate()
        .group({ _id: { kind: '$kind', big: $.gt(['$n', 2]) }, count: $.sum(1) })
        .end()
      equal(pairs.list.length, 4)
    }),
  ),
  about(
    'match, project, addFields, unwind, sort, skip and limit',
    sales(async ({ $, plain, pipeline, _ }) => {
      const { list } = await pipeline
        .match({ n: _.gte(1) })
        .addFields({ twice: $.multiply(['$n', 2]) })
        .unwind('$tags')
        .sort({ twice: -1, tags: 1 })
        .skip(1)
        .limit(2)
        .project({ _id: 0, twice: 1, tag: '$tags' })
        .end()
      deepEqual(list, [
        { twice: 2, tag: 'big' },
        { twice: 2, tag: 'red' },
      ])
      const kept = await plain.aggregate().unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).end()
      deepEqual(
        kept.list.map(({ _id }: { _id: string }) => _id),
        ['a', 'a', 'b', 'c', 'd'],
      )
    }),
  ),
  about(
    'lookup by field and by pipeline',
    sales(async ({ _, $, pipeline, plain, other }) => {
      await other.add({
        data: [
          { _id: 'k1', kind: 'x', limit: 2 },
          { _id: 'k2', kind: 'z', limit: 9 },
        ],
      })
      const { list } = await pipeline
        .lookup({ from: 'contract_other', localField: 'kind', foreignField: 'kind', as: 'found' })
        .sort({ _id: 1 })
        .end()
      deepEqual(
        list.map(({ found }: { found: { _id: string }[] }) => found.map(({ _id }) => _id)),
        [['k1'], ['k1'], [], []],
      )
      const within = await plain
        .aggregate()
        .match({ kind: 'x' })
        .lookup({
          from: 'contract_other',
          let: { n: '$n', kind: '$kind' },
          pipeline: $.pipeline()
            .match(_.expr($.and([$.eq(['$kind', '$$kind']), $.lt(['$$n', '$limit'])])))
            .project({ _id: 0, limit: 1 })
            .done(),
          as: 'room',
        })
        .sort({ _id: 1 })
        .end()
      deepEqual(
        within.list.map(({ room }: { room: unknown[] }) => room),
        [[{ limit: 2 }], []],
      )
    }),
  ),
  about(
    'bucket, with what lies outside',
    sales(async ({ $, pipeline }) => {
      const { list } = await pipeline
        .bucket({
          groupBy: '$n',
          boundaries: [0, 3, 6],
          default: 'other',
          output: { count: $.sum(1), ids: $.push('$_id') },
        })
        .end()
      deepEqual(list, [
        { _id: 0, count: 1, ids: ['a'] },
        { _id: 3, count: 2, ids: ['b', 'c'] },
        { _id: 'other', count: 1, ids: ['d'] },
      ])
    }),
  ),
  about(
    'count, sortByCount, replaceRoot and sample',
    sales(async ({ plain }) => {
      deepEqual((await plain.aggregate().match({ kind: 'x' }).count('total').end()).list, [{ total: 2 }])
      deepEqual((await plain.aggregate().unwind('$tags').sortByCount('$tags').end()).list, [
        { _id: 'red', count: 2 },
        { _id: 'big', count: 1 },
      ])
      const { list } = await plain
        .aggregate()
        .match({ _id: 'a' })
        .replaceRoot({ newRoot: { got: '$n' } })
        .end()
      deepEqual(list, [{ got: 1 }])
      equal((await plain.aggregate().sample({ size: 2 }).end()).list.length, 2)
    }),
  ),
  about(
    'a missing field adds nothing to a list, no document counts as no row, and size wants a list',
    sales(async ({ $, plain, pipeline }) => {
      const { list } = await pipeline.group({ _id: null, dates: $.push('$at'), tags: $.addToSet('$tags') }).end()
      deepEqual([list[0].dates.length, list[0].tags.length], [3, 3])
      deepEqual((await plain.aggregate().match({ kind: 'z' }).count('total').end()).list, [])
      match(
        (
          await refused(() =>
            plain
              .aggregate()
              .project({ n: $.size('$tags') })
              .end(),
          )
        ).message,
        /must be an array/,
      )
    }),
  ),
  {
    row: 'aggregates',
    tag: 'local-guard',
    says: 'a lookup in a collection that was never made is refused',
    run: async ({ plain }) => {
      await plain.add({ data: { a: 1 } })
      const lookup = { from: 'contract_nowhere', localField: 'a', foreignField: 'a', as: 'found' }
      match((await refused(() => plain.aggregate().lookup(lookup).end())).message, /Db or Table not exist/)
    },
  },
  {
    row: 17,
    tag: 'wire-certain',
    says: 'facet, graphLookup, redact and out cannot be sent',
    run: async ({ plain }) => {
      for (const stage of ['facet', 'graphLookup', 'redact', 'out']) {
        match((await refused(() => plain.aggregate()[stage]({}).end())).message, /is not a function/)
      }
    },
  },
]
