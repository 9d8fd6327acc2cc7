import { type Condition, conditionsOf, type Interval, together } from '../indexes/bounds'
import type { Index } from '../indexes/collection'
import type { KeyField } from '../indexes/entries'
import { afterPrefix, inverted } from '../indexes/keys'

/** Keys from `from` up to, not including, `end`. From byte `tail` on they are in the order asked for. */
export type Seek = { from: Uint8Array; end: Uint8Array; tail: number }

/** One way to answer a query. `sorted`: rows come in the order asked for, `merge`: after taking turns between seeks. */
export type Plan = {
  index: Index
  seeks: Seek[]
  sorted: boolean
  merge: boolean
  reverse: boolean
  /** How many conditions of the query the seeks already fulfil. */
  used: number
}

export type Sort = [field: string, order: 1 | -1][]

const MOST_SEEKS = 200

/** The conditions chosen for the first fields of an index: points, then at most one range. */
type Choice = Condition[]

/** A field with arrays can be held to one condition only: others may be true of other elements. */
function alternatives(index: Index, conditions: Condition[], at: number, taken: Choice): (Condition | undefined)[] {
  const here = conditions.filter(({ field }) => field === index.fields[at]?.name)
  const hasArrays = (position: number) => (index.arrays >> position) & 1
  if (!hasArrays(at)) return [together(here)]
  const another = taken.some((_, position) => hasArrays(position))
  return another || here.length === 0 ? [undefined] : here
}

function choices(index: Index, conditions: Condition[], taken: Choice = []): Choice[] {
  const last = taken.at(-1)
  if (taken.length === index.fields.length || (last && !last.points)) return [taken]
  return alternatives(index, conditions, taken.length, taken).flatMap((each) =>
    each ? choices(index, conditions, [...taken, each]) : [taken],
  )
}

type Start = { key: Uint8Array; offsets: number[] }

function seeksOf(index: Index, choice: Choice, tailField: number): Seek[] {
  let starts: Start[] = [{ key: new Uint8Array(), offsets: [] }]
  let last: Condition | undefined
  for (const [at, condition] of choice.entries()) {
    const exact = condition.points && starts.length * condition.intervals.length <= MOST_SEEKS
    if (!exact) {
      last = condition
      break
    }
    const keys = condition.intervals.map(({ from }) => (index.fields[at]?.order === -1 ? inverted(from) : from))
    starts = starts.flatMap(({ key, offsets }) =>
      keys.map((each) => ({ key: Buffer.concat([key, each]), offsets: [...offsets, key.length] })),
    )
  }
  const tailOf = ({ key, offsets }: Start) => offsets[tailField] ?? key.length
  const intervals = last ? widest(last, index.fields[starts[0]?.offsets.length ?? 0]) : undefined
  const seeks = starts.map((start) => ({
    from: intervals ? Buffer.concat([start.key, intervals.from]) : start.key,
    end: afterPrefix(intervals ? Buffer.concat([start.key, intervals.to]) : start.key),
    tail: tailOf(start),
  }))
  return seeks.sort((a, b) => Buffer.compare(a.from, b.from))
}

/** One interval around all of a condition's intervals, in the direction of the field. */
function widest({ intervals }: Condition, field: KeyField | undefined): Interval {
  const from = (intervals[0] as Interval).from
  const to = (intervals.at(-1) as Interval).to
  return field?.order === -1 ? { from: inverted(to), to: inverted(from) } : { from, to }
}

type Ordering = { reverse: boolean; merge: boolean; tailField: number }

/** Whether the entries within the seeks stand in the order asked for, forwards or backwards. */
function orderingOf(index: Index, choice: Choice, sort: Sort): Ordering | undefined {
  let wanted = 0
  let direction = 0
  let merge = false
  let tailField = -1
  for (const [at, field] of index.fields.entries()) {
    if (wanted === sort.length) break
    const [name, order] = sort[wanted] as Sort[number]
    const condition = choice[at]
    const count = condition?.points ? condition.intervals.length : 0
    const hasArrays = (index.arrays >> at) & 1
    if (name !== field.name) {
      if (count === 1) continue
      if (count === 0 || tailField >= 0) return undefined
      merge = true
      continue
    }
    if (hasArrays) return undefined
    wanted++
    if (count === 1) continue
    if (direction !== 0 && direction !== field.order * order) return undefined
    direction = field.order * order
    if (tailField < 0) tailField = at
    if (name === '_id') wanted = sort.length
  }
  if (wanted < sort.length) return undefined
  return { reverse: direction === -1, merge, tailField: tailField < 0 ? index.fields.length : tailField }
}

function planOf(index: Index, choice: Choice, sort: Sort): Plan | undefined {
  const ordering = sort.length ? orderingOf(index, choice, sort) : undefined
  if (choice.length === 0 && !ordering) return undefined
  const seeks = seeksOf(index, choice, ordering?.tailField ?? index.fields.length)
  const { reverse = false, merge = false } = ordering ?? {}
  const cut =
    merge && choice.reduce((all, { points, intervals }) => all * (points ? intervals.length : 1), 1) > MOST_SEEKS
  return { index, seeks, sorted: ordering !== undefined && !cut, merge: merge && !cut, reverse, used: choice.length }
}

const hasPosition = ({ fields }: Index): boolean => fields.some(({ name }) => /(^|\.)\d+(\.|$)/.test(name))

/** Every way in which an index can help to answer the query. */
export function plansFor(indexes: Index[], query: Record<string, unknown>, sort: Sort): Plan[] {
  const conditions = conditionsOf(query)
  return indexes
    .filter((index) => !hasPosition(index))
    .flatMap((index) => choices(index, conditions).map((choice) => planOf(index, choice, sort)))
    .filter((plan) => plan !== undefined)
}
