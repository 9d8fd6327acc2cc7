import { deepEqual, match } from 'node:assert/strict'
import { type Case, refused } from '../case'
import { about, sales } from './sales'

export const expressions: Case[] = [
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
]
