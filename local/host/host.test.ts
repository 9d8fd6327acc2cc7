import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { openWorld, type World, writeFunction } from '../test-world'

const CONTEXT = `async (event, context) => ({ seen: cloud.getWXContext(), event, env: {
  token: Boolean(process.env.WX_API_TOKEN), trigger: process.env.TRIGGER_SRC, openid: process.env.WX_OPENID, keys: Object.keys(process.env), tz: process.env.TZ },
  name: context.function_name, limit: context.time_limit_in_ms })`

let world: World

beforeAll(async () => {
  process.env.SECRET_OF_THE_PARENT = 'must not be seen'
  world = await openWorld({
    env: { COLOUR: 'green' },
    functions: {
      context: { main: CONTEXT },
      outer: {
        main: 'async (event) => (await cloud.callFunction({ name: "context", data: event })).result',
        config: { timeout: 10 },
      },
      hang: { main: 'async () => new Promise(() => setTimeout(() => {}, 60000))', config: { timeout: 1 } },
      spin: { main: 'async () => { for (;;); }', config: { timeout: 1 } },
      quit: { main: 'async () => process.exit(3)' },
      fail: { main: 'async () => { throw new Error("on purpose") }' },
      stray: { main: 'async () => { setTimeout(() => { throw new Error("stray") }, 5); await new Promise(() => {}) }' },
      greedy: {
        main: 'async () => { const held = []; for (;;) held.push(new Array(1e5).fill(1.5)) }',
        config: { timeout: 20, memorySize: 64 },
      },
      count: { main: 'async () => { globalThis.calls = (globalThis.calls || 0) + 1; return globalThis.calls }' },
      slow: {
        main: 'async () => { globalThis.open = (globalThis.open || 0) + 1; await new Promise((r) => setTimeout(r, 100)); const most = globalThis.open; globalThis.open -= 1; return { most, pid: process.pid } }',
      },
      nothing: { main: 'async () => undefined' },
      large: { main: 'async () => "x".repeat(1100000)' },
      changing: { main: 'async () => "before"' },
      broken: { main: '(() => { throw new Error("cannot load") })()' },
    },
  })
})
afterAll(() => world.close())

test('a person is known by OPENID and APPID, and by userInfo in the event', async () => {
  const { call } = await world.person('o-resident')
  const { result } = (await call('context', { a: 1 })) as { result: Record<string, never> }
  expect(result.seen).toEqual({
    OPENID: 'o-resident',
    APPID: expect.any(String),
    ENV: 'local-env',
    SOURCE: 'wx_client',
  })
  expect(result.event).toEqual({ a: 1, userInfo: { appId: expect.any(String), openId: 'o-resident' } })
  expect(result).toMatchObject({ name: 'context', limit: 3000, env: { token: true, tz: 'UTC' } })
})

test('a unionid is shown when the session has one', async () => {
  const { session } = (await world.post('/sessions', { openid: 'o-u', unionid: 'u-1' })).body
  const reply = await world.post('/call', { name: 'context' }, { 'x-local-session': String(session) })
  expect(reply.body).toMatchObject({ result: { seen: { UNIONID: 'u-1' } } })
})

test('userInfo cannot be forged by the app', async () => {
  const { call } = await world.person('o-honest')
  const { result } = (await call('context', { userInfo: { openId: 'o-other' } })) as { result: Record<string, never> }
  expect(result.event).toMatchObject({ userInfo: { openId: 'o-honest' } })
})

test('only the cloud variables and the given ones reach a function', async () => {
  const { call } = await world.person('o-resident')
  const { result } = (await call('context')) as { result: { env: { keys: string[] } } }
  expect(result.env.keys).toContain('COLOUR')
  expect(result.env.keys).toContain('TENCENTCLOUD_RUNENV')
  expect(result.env.keys).not.toContain('SECRET_OF_THE_PARENT')
  expect(result.env.keys).not.toContain('HOME')
  expect(result.env.keys).not.toContain('LOCAL_CLOCK')
})

test('a function called by a function sees the same person and a longer chain', async () => {
  const { call } = await world.person('o-resident')
  const { result } = (await call('outer', { b: 2 })) as { result: Record<string, never> }
  expect(result.seen).toMatchObject({ OPENID: 'o-resident', SOURCE: 'wx_client,scf' })
  expect(result.event).toEqual({ b: 2, userInfo: expect.anything() })
})

test.each([
  ['hang', -504003, /timed out after 1 seconds/],
  ['spin', -504003, /timed out after 1 seconds/],
  ['quit', -504002, /Process exited unexpectedly \(code 3\)/],
  ['fail', -504002, /on purpose/],
  ['stray', -504002, /stray/],
  ['broken', -504002, /cannot load/],
  ['missing', -501000, /could not be found/],
])('%s is answered as the cloud does and the host lives on', async (name, errCode, text) => {
  const { call } = await world.person('o-resident')
  expect(await call(name)).toEqual({ errCode, errMsg: expect.stringMatching(text), requestID: expect.any(String) })
  expect(await call('nothing')).toEqual({ result: null, requestID: expect.any(String) })
})

test('a function that eats its memory ends alone', async () => {
  const { call } = await world.person('o-resident')
  expect(await call('greedy')).toMatchObject({ errCode: -504002, errMsg: expect.stringMatching(/Memory limit/) })
  expect(await call('nothing')).toMatchObject({ result: null })
})

test('a warm instance is used again and keeps its module state', async () => {
  const { call } = await world.person('o-resident')
  const results = []
  for (let i = 0; i < 3; i++) results.push((await call('count')).result)
  expect(results).toEqual([1, 2, 3])
})

test('an instance runs one call at a time, others run beside it', async () => {
  const { call } = await world.person('o-resident')
  const replies = await Promise.all(Array.from({ length: 12 }, () => call('slow')))
  const results = replies.map(({ result }) => result as { most: number; pid: number })
  expect(results.every(({ most }) => most === 1)).toBe(true)
  const instances = new Set(results.map(({ pid }) => pid)).size
  expect(instances).toBeGreaterThan(1)
  expect(instances).toBeLessThanOrEqual(8)
})

test('the identity of one call does not show in the next', async () => {
  const one = await world.person('o-one')
  const two = await world.person('o-two')
  await one.call('context')
  const { result } = (await two.call('context')) as { result: { seen: { OPENID: string } } }
  expect(result.seen.OPENID).toBe('o-two')
})

test('an answer above 1 MB does not reach the app', async () => {
  const { call } = await world.person('o-resident')
  expect(await call('large')).toMatchObject({ errCode: -604001 })
})

test('code written again is picked up', async () => {
  const { call } = await world.person('o-resident')
  expect((await call('changing')).result).toBe('before')
  writeFunction(world.functionsDir, 'changing', { main: 'async () => "after"' })
  const file = join(world.functionsDir, 'changing', 'index.js')
  const later = new Date(statSync(file).mtimeMs + 5000)
  utimesSync(file, later, later)
  expect((await call('changing')).result).toBe('after')
})

test('a config.json that the cloud would refuse stops the start', async () => {
  const two = { name: 'a', type: 'timer', config: '0 * * * * * *' }
  const start = (config: Record<string, unknown>) => openWorld({ functions: { odd: { main: '() => 1', config } } })
  await expect(start({ triggers: [two, two] })).rejects.toThrow(/one trigger/)
  await expect(start({ triggers: [{ ...two, config: '* * * * *' }] })).rejects.toThrow(/seven fields/)
  await expect(start({ timeout: 901 })).rejects.toThrow(/1 to 900/)
})
