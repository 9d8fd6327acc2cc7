import type * as pipeline from 'mingo/operators/pipeline'
import { badQuery } from '../refusals'

const NO_BUCKET = '$switch could not find a matching branch for an input, and no default was specified.'

type Stages = Pick<typeof pipeline, '$group' | '$sort'>

/**
 * `$bucket` as MongoDB does it, by grouping: a value on a boundary belongs to the bucket that begins there, and empty
 * buckets are left out. In mingo's own the one goes below and the others are answered.
 */
export function bucketStage({ $group, $sort }: Stages): typeof pipeline.$bucket {
  return (rows, { groupBy, boundaries, output, ...spec }, options) => {
    if (!Array.isArray(boundaries) || boundaries.length < 2) {
      throw badQuery("The $bucket 'boundaries' field must have at least 2 values")
    }
    const literal = (value: unknown) => ({ $literal: value })
    const branches = boundaries.slice(1).map((end, at) => ({
      case: { $and: [{ $gte: [groupBy, literal(boundaries[at])] }, { $lt: [groupBy, literal(end)] }] },
      // biome-ignore lint/suspicious/noThenProperty: this is how $switch names it
      then: literal(boundaries[at]),
    }))
    const label = { $switch: { branches, ...('default' in spec ? { default: literal(spec.default) } : {}) } }
    const grouped = $group(rows, { _id: label, ...(output ?? { count: { $sum: 1 } }) }, options)
    const labelled = grouped.map((row) => {
      if (((row as { _id?: unknown })._id ?? null) === null) throw badQuery(NO_BUCKET)
      return row
    })
    return $sort(labelled, { _id: 1 }, options)
  }
}
