import { openWorld, RUNNER, runInside, type World } from './test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
const DAY = 86_400_000
const TICK = {
  main: 'async (event) => db.collection("ran").add({ data: { line: (event.Type || "delayed") + " " + Date.now() } })',
  config: { triggers: [{ name: 'tick', type: 'timer', config: '0 0 0 * * * *' }] },
}
let world: World
beforeEach(async () => {
  world = await openWorld({
    functions: { run: RUNNER, tick: TICK },
    database: { collections: { ran: {} } },
    clock: { at: AT, frozen: true },
  })
})
afterEach(() => world.close())

test('one clock for all: functions, timers, delayed calls, addresses, tokens, codes and visits', async () => {
  const ann = await world.person('o-ann')
  const app = { grant_type: 'client_credential', appid: 'wx0000000000local0', secret: 'local-secret' }
  const { access_token: token } = (await world.post('/wechat/cgi-bin/stable_token', app)).body
  const { code } = await ann.post('/phone-code', { phone: '13800138000' })
  const { fileID } = (await ann.upload('a.txt', 'hello')).body
  const before = await runInside(
    world,
    async ({ cloud, given }) => {
      const task = { env: 'local-env', functionName: 'tick', data: '{}', delayTime: 3600 }
      await cloud.openapi.cloudbase.addDelayedFunctionTask(task)
      const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID: given, maxAge: 3600 }] })
      return { now: Date.now(), link: fileList[0].tempFileURL }
    },
    fileID,
    'o-bob',
  )
  const { now, link } = before.value as { now: number; link: string }
  expect([now, (await fetch(link)).status]).toEqual([AT, 200])

  await world.cloud.clock.move({ advanceMs: DAY })

  const ran = world.cloud.store.find('ran', { query: {} }).map(({ line }) => line)
  // Midnight in Shanghai is 15 hours after nine in the morning.
  expect(ran).toEqual([`delayed ${AT + 3_600_000}`, `Timer ${AT + 15 * 3_600_000}`])
  expect((await fetch(link)).status).toBe(403)
  const expired = await world.post(`/wechat/wxa/business/getuserphonenumber?access_token=${token}`, { code })
  expect(expired.body.errcode).toBe(42001)
  const after = await runInside(
    world,
    async ({ cloud, given }) => {
      const codes = [
        () => cloud.openapi.phonenumber.getPhoneNumber({ code: given }),
        () => cloud.openapi.security.msgSecCheck({ openid: 'o-ann', scene: 1, version: 2, content: 'a' }),
      ].map((work) =>
        work().then(
          () => 0,
          (error: { errCode: number }) => error.errCode,
        ),
      )
      return { now: Date.now(), codes: await Promise.all(codes) }
    },
    code,
    'o-bob',
  )
  expect(after.value).toEqual({ now: AT + DAY, codes: [40029, 61010] })
})

test('a clock that stands still moves on by what a function waits for, in every way of waiting', async () => {
  const waited = await runInside(world, async () => {
    const { scheduler, setTimeout: sleep } = require('node:timers/promises')
    const begun = Date.now()
    const spans: number[] = []
    await new Promise((resolve) => setTimeout(resolve, 20))
    spans.push(Date.now() - begun)
    await sleep(20)
    spans.push(Date.now() - begun)
    await scheduler.wait(20)
    spans.push(Date.now() - begun)
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (Date.now() - begun < 100) return
        clearInterval(timer)
        resolve()
      }, 20)
    })
    spans.push(Date.now() - begun)
    return spans
  })
  expect(waited.value).toEqual([20, 40, 60, 100])
})

test('what a call left behind moves nobody else on', async () => {
  const begun = await runInside(world, () => {
    const left = new Promise((resolve) => setTimeout(() => resolve(Date.now()), 300))
    Object.assign(globalThis, { left })
    return Date.now()
  })
  const next = await runInside(world, async () => {
    const { left } = globalThis as unknown as { left: Promise<number> }
    return [await left, Date.now()]
  })
  expect(next.value).toEqual([Number(begun.value) + 300, begun.value])
})
