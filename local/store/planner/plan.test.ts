import { comparePlans } from './plan-campaign'

const RUNS = 2000

test.each([1, 2, 3, 4])('a query gets the same answer through indexes as by reading everything, part %i', (seed) => {
  const { queries, indexed } = comparePlans(RUNS / 4, seed)
  expect(queries).toBe(RUNS / 4)
  expect(indexed).toBeGreaterThan(RUNS / 20)
})
