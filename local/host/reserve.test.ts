import { openWorld, type World } from '../test-world'
import { Reserve } from './reserve'

type Said = { pid: number; calls: number; late: boolean; extra: string | null; gateway: string }

const FUNCTIONS = {
  say: {
    main: `(() => {
      let calls = 0
      return async ({ stay, late, wait, left }) => {
        calls += 1
        if (calls === 1) globalThis.late = false
        if (stay) setTimeout(() => {}, 60_000)
        if (left) setTimeout(() => {}, left)
        if (late) setTimeout(() => { globalThis.late = true }, late).unref()
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
        const { URL: gateway } = JSON.parse(process.env.TCB_CONTEXT_CNFG)
        return { pid: process.pid, calls, late: globalThis.late ?? false, extra: process.env.EXTRA ?? null, gateway }
      }
    })()`,
    config: { timeout: 20 },
  },
}

let world: World
let reserve: Reserve
beforeEach(async () => {
  reserve = new Reserve()
  world = await openWorld({ functions: FUNCTIONS, reserve })
})
afterEach(async () => {
  await world.close()
  reserve.close()
})

const say = async (event: object = {}): Promise<Said> =>
  (await (await world.person('o-ann')).call('say', event)).result as Said

test('an instance in which nothing goes on serves the next local cloud, as if it had just started', async () => {
  await say()
  const before = await say()
  expect(before.calls).toBe(2)
  await world.again({ env: { EXTRA: 'second' } })
  const after = await say()
  expect(after).toEqual({ ...before, calls: 1, extra: 'second', gateway: world.cloud.gateway })
  await world.again()
  expect(await say()).toMatchObject({ pid: before.pid, calls: 1, extra: null, gateway: world.cloud.gateway })
})

test('one in which something still goes on is ended', async () => {
  const { pid } = await say({ stay: true })
  await world.again()
  expect((await say()).pid).not.toBe(pid)
})

test('no timer of an earlier local cloud does anything in a later one', async () => {
  const { pid } = await say({ late: 2_000 })
  await world.again()
  expect(await say({ wait: 2_200 })).toMatchObject({ pid, late: false })
  await say({ late: 50 })
  expect(await say({ wait: 200 })).toMatchObject({ pid, late: true })
})

test('without a reserve every local cloud starts its own', async () => {
  const { pid } = await say()
  await world.again({ reserve: undefined } as object)
  expect((await say()).pid).not.toBe(pid)
})

test('a cloud rests once nothing goes on that an answered call left behind', async () => {
  await world.cloud.rest()
  const begun = Date.now()
  await say({ left: 400 })
  await world.cloud.rest()
  expect(Date.now() - begun).toBeGreaterThanOrEqual(390)
})
