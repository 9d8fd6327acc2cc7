import { deepEqual, equal, match } from 'node:assert/strict'
import { openWorld, RUNNER } from '../../test-world'
import type { Case, Here } from '../case'

type Reply = { result?: unknown; errCode?: number; errMsg?: string }

const host = (says: string, run: (sdk: Here) => Promise<void>, row = 19): Case => ({
  row,
  tag: 'assumed',
  local: true,
  says,
  run,
})

const HOLDS_200_MB =
  'async () => Array.from({ length: 250 }, () => new Array(1e5).fill(1.5)).map(({ length }) => length).length'

const MAINS: Record<string, { main: string; config?: Record<string, unknown> }> = {
  hang: { main: 'async () => new Promise(() => setTimeout(() => {}, 60000))', config: { timeout: 1 } },
  quit: { main: 'async () => process.exit(3)' },
  large: { main: 'async () => "x".repeat(1100000)' },
  greedy: { main: HOLDS_200_MB, config: { timeout: 20, memorySize: 64 } },
  roomy: { main: HOLDS_200_MB, config: { timeout: 20, memorySize: 512 } },
  fine: { main: 'async () => "fine"' },
}

export const functions: Case[] = [
  host('a person is known by OPENID and APPID, the environment by ENV', async ({ here }) => {
    const { result } = (await (await here.person('o-ann')).call('seen', {})) as { result: { context: unknown } }
    deepEqual(result.context, { OPENID: 'o-ann', APPID: 'wx0000000000local0', ENV: 'local-env', SOURCE: 'wx_client' })
  }),
  host('an event from the app brings userInfo, which cannot be forged', async ({ here }) => {
    const { call } = await here.person('o-ann')
    const { result } = (await call('seen', { a: 1, userInfo: { openId: 'o-other' } })) as { result: { event: unknown } }
    deepEqual(result.event, { a: 1, userInfo: { appId: 'wx0000000000local0', openId: 'o-ann' } })
  }),
  host('a function called by a function sees the same person and a longer chain', async ({ here }) => {
    const { result } = (await (await here.person('o-ann')).call('outer', {})) as { result: { context: unknown } }
    deepEqual(result.context, {
      OPENID: 'o-ann',
      APPID: 'wx0000000000local0',
      ENV: 'local-env',
      SOURCE: 'wx_client,scf',
    })
  }),
  host('digits in an identity turn into a number', async ({ here }) => {
    const { result } = (await (await here.person('12345')).call('seen', {})) as {
      result: { context: { OPENID: unknown } }
    }
    equal(result.context.OPENID, 12345)
  }),
  host(
    'an instance runs one call at a time, keeps its module state and forgets the caller before',
    async ({ here }) => {
      const people = await Promise.all(Array.from({ length: 6 }, (_, n) => here.person(`o-${n}`)))
      const replies = await Promise.all(people.map(({ call }) => call('slow', {})))
      const results = replies.map(({ result }) => result as { openid: string; together: number })
      deepEqual(
        results.map(({ openid }) => openid),
        people.map((_, n) => `o-${n}`),
      )
      equal(
        results.every(({ together }) => together === 1),
        true,
      )
      const { call } = await here.person('o-0')
      const calls = async () => ((await call('slow', {})).result as { calls: number }).calls
      const before = await calls()
      equal((await calls()) + (await calls()) > 2 * before, true)
    },
  ),
  host('time-outs, exits and memory end one instance only', async () => {
    const world = await openWorld({ functions: { ...MAINS } })
    try {
      const { call } = await world.person('o-ann')
      const names = ['hang', 'quit', 'greedy', 'roomy']
      const [hang, quit, greedy, roomy] = (await Promise.all(names.map((name) => call(name)))) as Reply[]
      deepEqual([hang?.errCode, quit?.errCode, greedy?.errCode], [-504003, -504002, -504002])
      match(String(hang?.errMsg), /timed out after 1 seconds/)
      match(String(greedy?.errMsg), /Memory limit/)
      equal(roomy?.result, 250)
      equal((await call('fine')).result, 'fine')
      const missing = await call('missing')
      equal(missing.errCode, -501000)
    } finally {
      await world.close()
    }
  }),
  host(
    'an answer above 1 MB does not reach the app',
    async ({ here }) => {
      const { call } = await here.person('o-ann')
      const answer = (length: number) => call('contract', { code: `() => 'x'.repeat(${length})` })
      equal((await answer(1_100_000)).errCode, -604001)
      equal((await answer(900_000)).errCode, undefined)
    },
    22,
  ),
  {
    row: 20,
    tag: 'wire-certain',
    says: 'the zone inside a function is UTC',
    run: async ({ inside }) => {
      const seen = await inside(() => [new Date(2026, 0, 5, 8).toISOString(), new Date().getTimezoneOffset()])
      deepEqual(seen, ['2026-01-05T08:00:00.000Z', 0])
    },
  },
  {
    row: 19,
    tag: 'assumed',
    says: 'a function called from outside knows its environment and no person',
    run: async ({ inside }) => {
      const { ENV, OPENID } = await inside(({ cloud }) => cloud.getWXContext())
      deepEqual([typeof ENV, OPENID ?? ''], ['string', ''])
    },
  },
  host('a config.json that the cloud would refuse stops the start', async () => {
    const trigger = { name: 'tick', type: 'timer', config: '0 * * * * * *' }
    const bad: [Record<string, unknown>, RegExp][] = [
      [{ triggers: [trigger, { ...trigger, name: 'tock' }] }, /one trigger/],
      [{ triggers: [{ ...trigger, config: '* * * * *' }] }, /seven fields/],
      [{ timeout: 901 }, /1 to 900/],
    ]
    for (const [config, text] of bad) {
      const start = openWorld({ functions: { odd: { ...RUNNER, config } } })
      const problem = await start.then(
        (world) => world.close().then(() => 'started'),
        (error: Error) => error.message,
      )
      match(problem, text)
    }
  }),
]
