import { setTimeout as sleep } from 'node:timers/promises'
import { inBatches } from './in-batches'

const noting = (options: { most: number; gatherMs: number }) => {
  const batches: number[][] = []
  let busy = 0
  const work = inBatches<number>(async (batch) => {
    busy += 1
    expect(busy).toBe(1)
    await sleep(5)
    batches.push(batch)
    busy -= 1
  }, options)
  return { batches, work }
}

test('what gathers is carried out together, one batch after the other, in order', async () => {
  const { batches, work } = noting({ most: 2, gatherMs: 10_000 })
  for (const n of [1, 2, 3]) work.add(n)
  expect(work.behind()).toBe(3)
  await work.done()
  expect(batches).toEqual([[1, 2], [3]])
  expect(work.behind()).toBe(0)
})

test('what has gathered long enough begins by itself', async () => {
  const { batches, work } = noting({ most: 10, gatherMs: 20 })
  for (const n of [1, 2]) work.add(n)
  while (work.behind() > 0) await sleep(5)
  expect(batches).toEqual([[1, 2]])
})

test('what has not begun when it is stopped is left out', async () => {
  const { batches, work } = noting({ most: 1, gatherMs: 10_000 })
  work.add(1)
  const first = work.done()
  work.add(2)
  await first
  work.stop()
  await work.done()
  expect(batches).toEqual([[1]])
})
