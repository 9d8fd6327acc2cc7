import { openWorld, RUNNER, runInside, type World } from '../test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
const HOUR = 3_600_000
const ARM = `async (event) => cloud.openapi.cloudbase.addDelayedFunctionTask({
  env: 'local-env', functionName: event.to || 'ring', data: JSON.stringify(event.data || {}), delayTime: event.in })`
// Reports each run to the outbox-like log of the test: one line per run on stdout.
const RING = `async (event) => {
  const seen = cloud.getWXContext()
  console.log('RAN ' + JSON.stringify({ at: Date.now(), event, openid: seen.OPENID, source: seen.SOURCE, trigger: process.env.TRIGGER_SRC }))
  if (event.fail) throw new Error('fails')
  if (event.again) await cloud.openapi.cloudbase.addDelayedFunctionTask({ env: 'local-env', functionName: 'ring', data: '{"second":true}', delayTime: event.again })
}`
const openapi = ['cloudbase.addDelayedFunctionTask']

type Line = { at: number; event: Record<string, unknown>; openid?: string; source?: string; trigger?: string }

let world: World
const runs = (): Line[] =>
  world.lines.filter((line) => line.includes('RAN ')).map((line) => JSON.parse(line.slice(line.indexOf('RAN ') + 4)))
const move = async (body: Record<string, unknown>) => (await world.post('/clock', body)).body

async function ask(event: Record<string, unknown>) {
  return (await world.person('o-ann')).call('arm', event)
}
/** For as long as it takes: on a busy machine that says nothing. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const FUNCTIONS = {
  arm: { main: ARM, config: { permissions: { openapi } } },
  ring: { main: RING, config: { timeout: 10, permissions: { openapi } } },
}
const CRON = (cron: string) => ({
  main: RING,
  config: { triggers: [{ name: 'tick', type: 'timer', config: cron }] },
})

afterEach(() => world.close())

describe('with a clock that stands still', () => {
  const open = async (more: Record<string, { main: string; config?: Record<string, unknown> }> = {}) => {
    world = await openWorld({ functions: { ...FUNCTIONS, ...more }, clock: { at: AT, frozen: true } })
  }

  test('a delayed call runs at its moment, with its data and without a person', async () => {
    await open()
    await ask({ in: 60, data: { case: 'c1' } })
    expect(await move({ advanceMs: 59_999 })).toMatchObject({ now: AT + 59_999, ran: 0, nextDelayed: AT + 60_000 })
    expect(await move({ advanceMs: 1 })).toMatchObject({ now: AT + 60_000, ran: 1, nextDelayed: null })
    expect(runs()).toEqual([{ at: AT + 60_000, event: { case: 'c1' }, source: 'wx_unknown' }])
  })

  test('moving forward visits every due moment in order, also those that arise on the way', async () => {
    await open({ tick: CRON('0 0 * * * * *') })
    await ask({ in: 5400, data: { name: 'b' } })
    await ask({ in: 60, data: { name: 'a', again: 30 } })
    expect(await world.ask('/clock')).toMatchObject({
      body: { now: AT, frozen: true, nextDelayed: AT + 60_000, nextTimer: AT + HOUR },
    })
    expect(await move({ to: AT + 2 * HOUR })).toMatchObject({ now: AT + 2 * HOUR, ran: 5 })
    expect(runs().map(({ at, event }) => [at - AT, event.name ?? event.Type ?? 'second'])).toEqual([
      [60_000, 'a'],
      [90_000, 'second'],
      [HOUR, 'Timer'],
      [5_400_000, 'b'],
      [2 * HOUR, 'Timer'],
    ])
  })

  test('after an outage a timer fires once, delayed calls each at their moment', async () => {
    await open({ tick: CRON('0 */5 * * * * *') })
    await ask({ in: 3600, data: { name: 'a' } })
    expect(await move({ advanceMs: 24 * HOUR, timers: 'once' })).toMatchObject({ now: AT + 24 * HOUR, ran: 2 })
    expect(runs().map(({ at, event }) => [at - AT, event.name ?? event.Type])).toEqual([
      [HOUR, 'a'],
      [24 * HOUR, 'Timer'],
    ])
  })

  test('a timer brings its event and no person; its hours are those of China', async () => {
    await open({ tick: CRON('0 30 8 * * * *') })
    await move({ advanceMs: 24 * HOUR })
    const at = Date.UTC(2026, 0, 6, 0, 30, 0)
    expect(runs()).toEqual([
      {
        at,
        event: { Type: 'Timer', TriggerName: 'tick', Time: '2026-01-06T00:30:00Z', Message: '' },
        trigger: 'timer',
      },
    ])
  })

  test('a timer may use the open interfaces of its function', async () => {
    const main = `async () => { console.log('TOLD ' + (await (${ARM})({ in: 6 })).errCode) }`
    const triggers = [{ name: 'tick', type: 'timer', config: '0 0 * * * * *' }]
    await open({ tick: { main, config: { triggers, timeout: 10, permissions: { openapi } } } })
    await move({ advanceMs: HOUR })
    expect(world.lines.filter((line) => line.includes('TOLD'))).toEqual(['[tick] TOLD 0'])
  })

  test('a move under way ends with the cloud', async () => {
    await open({ tick: CRON('* * * * * * *') })
    const moved = world.cloud.clock.move({ advanceMs: 24 * HOUR })
    const refused = expect(moved).rejects.toThrow(/closing/)
    await until(() => runs().length > 3)
    await world.again()
    await refused
  })

  test('a failing run is repeated twice, a minute apart', async () => {
    await open()
    await ask({ in: 60, data: { fail: true } })
    await move({ advanceMs: HOUR })
    expect(runs().map(({ at }) => at - AT)).toEqual([60_000, 120_000, 180_000])
  })

  test.each([
    [{ in: 5 }, -1000],
    [{ in: 6.5 }, -1000],
    [{ in: 30 * 24 * 3600 + 1 }, -1000],
    [{ in: 60, to: 'nobody' }, -501000],
  ])('%j is refused', async (event, errCode) => {
    await open()
    const reply = await ask(event)
    expect(reply.errMsg).toContain(String(errCode))
    expect((await world.ask('/clock')).body.nextDelayed).toBeNull()
  })

  test('the clock never goes back', async () => {
    await open()
    expect(await world.post('/clock', { to: AT - 1 })).toMatchObject({
      status: 400,
      body: { errMsg: expect.stringMatching(/never goes back/) },
    })
    expect((await world.post('/clock', { advanceMs: -5 })).status).toBe(400)
    expect((await world.post('/clock', { advanceMs: '5' })).status).toBe(400)
  })

  test('time stands still inside a call, except for what it waited out itself', async () => {
    world = await openWorld({ functions: { run: RUNNER }, clock: { at: AT, frozen: true } })
    const { value } = await runInside(world, async () => {
      const start = Date.now()
      for (const end = process.hrtime.bigint() + 20_000_000n; process.hrtime.bigint() < end; );
      const busy = Date.now()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const date = new Date()
      return [start, busy, date.getTime(), date instanceof Date, typeof Date(), new Date(0).getTime()]
    })
    expect(value).toEqual([AT, AT, AT + 50, true, 'string', 0])
    expect((await runInside(world, () => Date.now())).value).toBe(AT)
    const calm = await runInside(world, async ({ cloud }) => {
      await cloud.getTempFileURL({ fileList: ['cloud://local-env.local/none'] })
      return Date.now()
    })
    expect(calm.value).toBe(AT)
  })
})

describe('with a clock that runs', () => {
  test('a delayed call fires by itself within milliseconds of its moment', async () => {
    world = await openWorld({ functions: FUNCTIONS })
    await ask({ in: 6 })
    const { nextDelayed } = (await world.ask('/clock')).body as { nextDelayed: number }
    // A busy machine is late with every timer: ours for the same moment says by how much.
    let late = 0
    const control = new Promise<void>((resolve) => {
      setTimeout(() => {
        late = Math.max(0, Date.now() - nextDelayed)
        resolve()
      }, nextDelayed - Date.now())
    })
    await until(() => runs().length === 1)
    await control
    expect(runs()[0]?.at).toBeGreaterThanOrEqual(nextDelayed)
    expect((runs()[0]?.at ?? 0) - nextDelayed).toBeLessThan(500 + 10 * late)
  })

  test('functions follow the clock when it is moved, and it can be stopped and let go', async () => {
    world = await openWorld({ functions: { run: RUNNER } })
    const { now } = await move({ advanceMs: 30 * 24 * HOUR })
    const { value } = await runInside(world, () => Date.now())
    expect(Math.abs(Number(value) - Number(now))).toBeLessThan(5000)
    const { now: still } = await move({ freeze: true })
    expect((await runInside(world, () => Date.now())).value).toBe(still)
    expect(await move({ freeze: false })).toMatchObject({ frozen: false })
  })

  test('over a restart the offset stays, and overdue calls run first, in due order', async () => {
    world = await openWorld({ functions: FUNCTIONS })
    await move({ advanceMs: HOUR })
    await ask({ in: 7, data: { name: 'b' } })
    await ask({ in: 6, data: { name: 'a' } })
    await world.cloud.close()
    const realNow = Date.now()
    const late = jest.spyOn(Date, 'now').mockImplementation(() => realNow + 60_000)
    await world.again()
    late.mockRestore()
    await until(() => runs().length === 2)
    expect(runs().map(({ event }) => event.name)).toEqual(['a', 'b'])
    expect((await world.ask('/clock')).body.nextDelayed).toBeNull()
  })

  test('a timer fires by itself', async () => {
    world = await openWorld({ functions: { tick: CRON('*/1 * * * * * *') } })
    await until(() => runs().length >= 2)
    expect(runs()[0]).toMatchObject({ trigger: 'timer' })
  })
})
