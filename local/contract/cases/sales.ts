import type { Case, Loose, Sdk } from '../case'

/** A case of an aggregation that every MongoDB answers alike. */
export const about = (says: string, run: (sdk: Sdk) => Promise<void>): Case => ({
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

/** Runs a case over four small sales, with the aggregation commands and a pipeline at hand. */
export const sales = (run: (sdk: Sdk & { $: Loose; pipeline: Loose }) => Promise<void>) => async (sdk: Sdk) => {
  await sdk.plain.add({ data: SALES })
  await run({ ...sdk, $: sdk._.aggregate, pipeline: sdk.plain.aggregate() })
}
