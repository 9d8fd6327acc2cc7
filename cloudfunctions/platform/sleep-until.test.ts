import { sleepUntil } from './sleep-until'

test('a timer that fires before its moment does not end the wait', async () => {
  const readings = [90, 98.5, 99.9, 100]
  const read: number[] = []
  const clock = () => {
    read.push(readings[0] ?? Number.NaN)
    return (readings.length > 1 ? readings.shift() : readings[0]) ?? Number.NaN
  }
  await sleepUntil(clock, 100)
  expect(read.at(-1)).toBe(100)
})

test('a moment that has passed is not waited for', async () => {
  const slept = sleepUntil(() => 200, 100).then(() => 'not at all')
  expect(await Promise.race([slept, new Promise((resolve) => setImmediate(resolve, 'by a timer'))])).toBe('not at all')
})
