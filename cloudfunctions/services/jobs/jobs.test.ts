import { openWorld, type World } from '../../../local/test-world'
import database from '../../database.json'
import { makeWorld, T0 } from '../../world.fixture'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Job = import('../../store/jobs').Job

let cloud: World
let jobs: typeof import('../../store/jobs')
let doChores: typeof import('./run-jobs').runJobs
let now = T0

beforeAll(async () => {
  // Outside a function no call can be armed; that is left to the sweep, and said.
  jest.spyOn(console, 'error').mockImplementation(() => {})
  cloud = await openWorld({
    functions: { clock: { main: 'async () => null', config: { permissions: { openapi: [] } } } },
    database: database as never,
    clock: { at: T0, frozen: true },
  })
  Object.assign(process.env, {
    SCF_NAMESPACE: cloud.cloud.env,
    TCB_ENV: cloud.cloud.env,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.cloud.gateway }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'any',
    TENCENTCLOUD_SECRETKEY: 'any',
  })
  jobs = await import('../../store/jobs')
  doChores = (await import('./run-jobs')).runJobs
})
afterAll(() => cloud.close())

const stored = (id: string, of: Pick<World, 'cloud'> = cloud) =>
  of.cloud.store.find('chores', { query: { _id: id } })[0] as unknown as Job

/** A handler that notes in a list and has no more to do. */
const noting =
  (times: number[]) =>
  async (_: unknown, at: number): Promise<null> => {
    times.push(at)
    return null
  }

const look = (
  handler: (data: { n: number }, at: number, until: number) => Promise<number | null>,
  until = now + HOUR,
) => doChores({ count: async () => handler as never }, () => now, until)

/** Plans a job of its own kind of test and counts how often it was done. */
const counted = async (id: string, at = now) => {
  await jobs.plan({ id, kind: 'count', at, data: { n: 1 } }, now)
  const times: number[] = []
  return { times, handler: noting(times) }
}

test('a job is done once, however many look at once and again later', async () => {
  const { times, handler } = await counted('once')
  await Promise.all(Array.from({ length: 8 }, () => look(handler)))
  now += HOUR
  await look(handler)
  expect(times).toHaveLength(1)
  expect(stored('once').wakeAt).toBeNull()
})

test('a job that is not due waits, and a late look still does it', async () => {
  const { times, handler } = await counted('later', now + HOUR)
  await look(handler)
  expect(times).toEqual([])
  now += 30 * HOUR
  await look(handler)
  expect(times).toEqual([now])
})

test('the same plan again does nothing twice; another moment moves it', async () => {
  const at = now
  const { times, handler } = await counted('again')
  await look(handler)
  await jobs.plan({ id: 'again', kind: 'count', at, data: { n: 1 } }, now)
  await look(handler)
  expect(times).toHaveLength(1)
  await jobs.plan({ id: 'again', kind: 'count', at: at + HOUR, data: { n: 2 } }, now)
  now += HOUR
  const seen: number[] = []
  await look(async ({ n }) => {
    seen.push(n)
    return null
  })
  expect(seen).toEqual([2])
})

test('what was unplanned is not done', async () => {
  const { times, handler } = await counted('dropped')
  await jobs.unplan('dropped')
  await look(handler)
  expect(times).toEqual([])
})

test('a recurring job names its next moment; one that is not finished goes on in a later call', async () => {
  await counted('weekly')
  await look(async (_, at) => at + 7 * 24 * HOUR)
  expect(stored('weekly').wakeAt).toBe(now + 7 * 24 * HOUR)
  await jobs.unplan('weekly')

  await counted('long')
  let parts = 0
  const handler = async (_: unknown, at: number) => (++parts < 3 ? at : null)
  await look(handler)
  expect(parts).toBe(1)
  await look(handler)
  await look(handler)
  await look(handler)
  expect(parts).toBe(3)
})

test('whoever dies in the middle leaves the job to the next after a minute, and ends without effect on it', async () => {
  await counted('crashed')
  let release: (at: number | null) => void = () => {}
  let dead: Promise<unknown> = Promise.resolve()
  await new Promise<void>((begun) => {
    dead = look(() => {
      begun()
      return new Promise((resolve) => {
        release = resolve
      })
    })
  })
  const times: number[] = []
  const handler = noting(times)
  await look(handler)
  expect(times).toEqual([])
  now += MINUTE
  await look(handler)
  expect(times).toEqual([now])
  release(now + HOUR)
  await dead
  expect(stored('crashed').wakeAt).toBeNull()
})

test('a job that fails is tried again after a minute, ten minutes, then hourly, and holds up no other', async () => {
  await counted('broken', now - 2)
  const fine = await counted('fine', now - 1)
  const handler = async (data: { n: number }, at: number) => {
    if (stored('fine').wakeAt !== null && fine.times.length === 0 && data.n === 1) {
      fine.times.push(at)
      throw new Error('not today')
    }
    return null
  }
  await look(handler)
  expect(stored('broken').wakeAt).toBe(now + MINUTE)
  expect(stored('fine').wakeAt).toBeNull()
  now += MINUTE
  await look(async () => null)
  expect(stored('broken').wakeAt).toBeNull()
})

test('when the time of a call is over, the rest is left', async () => {
  await counted('left')
  expect(await look(async () => null, now)).toEqual({ done: 0, finished: false })
  expect(await look(async () => null)).toEqual({ done: 1, finished: true })
})

test('the first sweep of an hour looks for jobs, the others do not; what it arms looks for jobs alone', async () => {
  const world = await makeWorld({ settled: false })
  const at = (minutes: number) => T0 + minutes * MINUTE
  const job = () => stored('odd', world)
  try {
    world.cloud.store.insert('chores', [
      { _id: 'odd', kind: 'unheard of', data: {}, plannedAt: at(1), wakeAt: at(1), tries: 0, rev: 0 },
    ])
    await world.to(at(59))
    expect(job().tries).toBe(0)
    await world.to(at(60))
    expect(job()).toMatchObject({ tries: 1, wakeAt: at(61) })
    const before = world.cloud.meter().total
    await world.to(at(61))
    expect(job()).toMatchObject({ tries: 2, wakeAt: at(71) })
    const { calls, reads } = world.cloud.meter().total
    expect([calls - before.calls, reads - before.reads]).toEqual([1, 1])
  } finally {
    await world.close()
  }
})

test('a month in which nothing happens costs at most a tenth of the plan', async () => {
  const world = await makeWorld({ settled: false })
  try {
    const before = world.cloud.meter().total
    await world.to(T0 + 24 * HOUR)
    const { calls, reads, writes } = world.cloud.meter().total
    const month = 30 * (calls + reads + writes - before.calls - before.reads - before.writes)
    console.info(`an idle month costs ${month} of 200,000 (${(month / 2000).toFixed(1)} %)`)
    expect(month).toBeGreaterThan(30 * 288)
    expect(month).toBeLessThanOrEqual(20_000)
  } finally {
    await world.close()
  }
})

test('what every estate has on its clock comes with the sweep on the hour: no call is asked for', async () => {
  const world = await makeWorld()
  try {
    expect(world.cloud.clock.state().nextDelayed).toBeNull()
    await world.to(T0 + 24 * HOUR)
    const standing = world.cloud.store.find('chores', { query: {} }) as unknown as Job[]
    expect(standing.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['retention', 'gaps', 'followUps']))
    for (const { rev, plannedAt } of standing) {
      expect(rev).toBeGreaterThan(0)
      expect(plannedAt).toBeGreaterThan(T0 + 24 * HOUR)
    }
    expect(world.cloud.clock.state().nextDelayed).toBeNull()
  } finally {
    await world.close()
  }
})
