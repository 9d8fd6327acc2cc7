import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { isPlainObject } from '../bson/tree'
import { sortKey } from '../indexes/entries'
import { badQuery } from '../refusals'
import { bucketStage } from './bucket'
import { ACCUMULATORS, countStage, EXPRESSIONS } from './expressions'
import { refusing } from './match'
import { PREDICATES } from './predicates'

type Stage = Record<string, unknown>
type Documents = Record<string, unknown>[]

const DEFAULT_PAGE = 20
const MOST = 10_000

/** Sorts as `find` does: mingo's own goes by UTF-16 unit and by its own order of types. */
const sortStage: typeof pipeline.$sort = (rows, spec) => {
  if (!isPlainObject(spec) || Object.keys(spec).length === 0)
    throw badQuery('$sort stage must have at least one sort key')
  const fields = Object.entries(spec).map(([name, order]) => {
    if (order !== 1 && order !== -1)
      throw badQuery('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return { name, order: order as 1 | -1 }
  })
  return rows.transform((list) => {
    const keyed = list.map((row) => ({ row, key: sortKey(row, fields) }))
    return Lazy(keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ row }) => row))
  })
}

const context = Context.init({
  accumulator: ACCUMULATORS,
  expression: EXPRESSIONS,
  pipeline: {
    ...pipeline,
    $sort: sortStage,
    $count: countStage,
    $bucket: bucketStage({ ...pipeline, $sort: sortStage }),
  },
  projection,
  window,
  query: { ...query, ...PREDICATES },
})

/** The cloud answers 20 rows to a pipeline that has no `$limit` of its own, and never more than 10,000. */
export function aggregate(source: Documents, stages: Stage[], collection: (name: string) => Documents): Documents {
  if (stages.some((stage) => '$out' in stage || '$merge' in stage)) throw badQuery('$out and $merge are not allowed')
  const aggregator = new Aggregator(stages, { context, scriptEnabled: false, collectionResolver: collection })
  const rows = refusing(() => aggregator.run(source))
  return rows.slice(0, stages.some((stage) => '$limit' in stage) ? MOST : DEFAULT_PAGE)
}

/** The `$match` stages that come first can go through the indexes; what is left is for the pipeline. */
export function leadingMatch(stages: Stage[]): { query: Stage; rest: Stage[] } {
  const first = stages.findIndex(({ $match }) => !isPlainObject($match))
  const count = first < 0 ? stages.length : first
  const queries = stages.slice(0, count).map(({ $match }) => $match as Stage)
  const query = queries.length > 1 ? { $and: queries } : (queries[0] ?? {})
  return { query, rest: stages.slice(count) }
}
