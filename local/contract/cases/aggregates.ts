import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, type Loose, refused, type Sdk } from '../case'

const about = (says: string, run: (sdk: Sdk) => Promise<void>): Case => ({
  row: 'aggregates',
  tag: 'wire-certain',
  says,
  run,
})

const SALES = [
  { _id: 'a', kind: 'x', n: 1, tags: ['red', 'big'], at: new Date('2026-01-05T15:30:00Z') },
  { _id: 'b', kind: 'x', n: 3, tags: ['red'], at: new Date('2026-01-05T16:30:00Z') },
  { _id: 'c', kind: 'y', n: 5, tags: [], at: new Date('2026-01-31T17:00:00.007Z') },
  { _id: 'd', kind: 'y', n: null },
]

const sales = (run: (sdk: Sdk & { $: Loose; pipeline: Loose }) => Promise<void>) => async (sdk: Sdk) => {
  await sdk.plain.add({ data: SALES })
  await run({ ...sdk, $: sdk._.aggregate, pipeline: sdk.plain.aggregate() })
}

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
    'dateToString in a time zone',
    sales(async ({ $, pipeline, _ }) => {
      const text = (format: string, timezone?: string) => $.dateToString({ date: '$at', format, timezone })
      const { list } = await pipeline
        .match({ at: _.exists(true) })
        .project({
          _id: 0,
          utc: text('%Y-%m-%d'),
          here: text('%Y-%m-%d %H:%M:%S.%L', 'Asia/Shanghai'),
          plus: text('%m/%d %H', '+08:00'),
        })
        .sort({ here: 1 })
        .end()
      deepEqual(list, [
        { utc: '2026-01-05', here: '2026-01-05 23:30:00.000', plus: '01/05 23' },
        { utc: '2026-01-05', here: '2026-01-06 00:30:00.000', plus: '01/06 00' },
        { utc: '2026-01-31', here: '2026-02-01 01:00:00.007', plus: '02/01 01' },
      ])
    }),
  ),
  about(
    'days of the week and parts of dates',
    sales(async ({ $, pipeline, _ }) => {
      const { list } = await pipeline
        .match({ _id: _.in(['a', 'c']) })
        .project({
          _id: 0,
          year: $.year('$at'),
          month: $.month('$at'),
          day: $.dayOfMonth('$at'),
          weekday: $.dayOfWeek('$at'),
          iso: $.isoDayOfWeek('$at'),
        })
        .end()
      deepEqual(list, [
        { year: 2026, month: 1, day: 5, weekday: 2, iso: 1 },
        { year: 2026, month: 1, day: 31, weekday: 7, iso: 6 },
      ])
    }),
  ),
  about(
    'conditions, text, lists and missing values',
    sales(async ({ $, pipeline }) => {
      const { list } = await pipeline
        .match({ _id: 'd' })
        .project({
          _id: 0,
          cond: $.cond([$.gt(['$n', 0]), 'more', 'less']),
          none: $.ifNull(['$n', 'none']),
          text: $.concat(['$kind', '-', '$_id']),
          gone: $.concat(['$kind', '$nowhere']),
          size: $.size($.ifNull(['$tags', []])),
          doubled: $.map({ input: [1, 2], as: 'each', in: $.multiply(['$$each', 2]) }),
          kept: $.filter({ input: [1, 2, 3], as: 'each', cond: $.gte(['$$each', 2]) }),
        })
        .end()
      deepEqual(list, [{ cond: 'less', none: 'none', text: 'y-d', gone: null, size: 0, doubled: [2, 4], kept: [2, 3] }])
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
    'dateFromString by a format and a time zone; what it cannot read is refused',
    sales(async ({ $, plain }) => {
      const read = async (spec: Record<string, unknown>) =>
        (
          await plain
            .aggregate()
            .limit(1)
            .project({ _id: 0, at: $.dateFromString(spec) })
            .end()
        ).list[0].at?.toISOString()
      const format = '%Y-%m-%d %H:%M'
      const here = { dateString: '2026-01-05 08:00', format, timezone: 'Asia/Shanghai' }
      deepEqual(await read(here), '2026-01-05T00:00:00.000Z')
      deepEqual(await read({ dateString: '2026-01-05T08:00:00.000Z' }), '2026-01-05T08:00:00.000Z')
      match((await refused(() => read({ dateString: 'soon', format }))).message, /Error parsing date string/)
    }),
  ),
  about(
    'comparisons go over all types, and missing is less than null',
    sales(async ({ $, plain, pipeline }) => {
      await plain.add({ data: { _id: 'e' } })
      const { list } = await pipeline
        .project({ low: $.lt(['$n', 2]), none: $.eq(['$n', null]), text: $.gt(['$kind', 9]) })
        .sort({ _id: 1 })
        .end()
      deepEqual(
        list.map(({ low, none, text }: Record<string, boolean>) => [low, none, text]),
        [
          [true, false, true],
          [false, false, true],
          [false, false, true],
          [true, true, true],
          [true, false, false],
        ],
      )
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
