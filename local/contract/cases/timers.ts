import { deepEqual, equal, match } from 'node:assert/strict'
import { openWorld, type World, type WorldOptions } from '../../test-world'
import type { Case, Row } from '../case'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
const HOUR = 3_600_000
const openapi = ['cloudbase.addDelayedFunctionTask']

/** Says when and as whom it ran, and fails when its event says so. */
const RING = `async (event) => {
  const line = { at: Date.now(), event, context: cloud.getWXContext(), trigger: process.env.TRIGGER_SRC }
  console.log('RAN ' + JSON.stringify(line))
  if (event.fail || event.TriggerName === 'broken') throw new Error('fails')
}`
const ARM = `async (event) => cloud.openapi.cloudbase.addDelayedFunctionTask({
  env: 'local-env', functionName: 'ring', data: JSON.stringify(event.data || {}), delayTime: event.in })`

const armed = { arm: { main: ARM, config: { permissions: { openapi } } }, ring: { main: RING } }
const timer = (cron: string, name = 'tick') => ({
  tick: { main: RING, config: { triggers: [{ name, type: 'timer', config: cron }] } },
})

type Line = { at: number; event: Record<string, unknown>; context: Record<string, unknown>; trigger?: string }

const runs = ({ lines }: World): Line[] =>
  lines.filter((line) => line.includes('RAN ')).map((line) => JSON.parse(line.slice(line.indexOf('RAN ') + 4)))
const move = (world: World, ms: number) => world.post('/clock', { advanceMs: ms })
const arm = async (world: World, event: Record<string, unknown>) => (await world.person('o-ann')).call('arm', event)

const about = (
  row: Row,
  says: string,
  functions: WorldOptions['functions'],
  run: (world: World) => Promise<void>,
): Case => ({
  row,
  tag: 'assumed',
  local: true,
  says,
  run: async () => {
    const world = await openWorld({ functions, clock: { at: AT, frozen: true } })
    try {
      await run(world)
    } finally {
      await world.close()
    }
  },
})

export const timers: Case[] = [
  about(19, 'a timer has its event, no identity at all, and TRIGGER_SRC', timer('0 0 * * * * *'), async (world) => {
    await move(world, HOUR)
    deepEqual(runs(world), [
      {
        at: AT + HOUR,
        event: { Type: 'Timer', TriggerName: 'tick', Time: '2026-01-05T02:00:00Z', Message: '' },
        context: {},
        trigger: 'timer',
      },
    ])
  }),
  about(20, 'the hours of a timer are those of China', timer('0 30 8 * * * *'), async (world) => {
    await move(world, 24 * HOUR)
    deepEqual(
      runs(world).map(({ at }) => new Date(at).toISOString()),
      ['2026-01-06T00:30:00.000Z'],
    )
  }),
  about('timers', 'a timer that fails runs up to two more times', timer('0 0 * * * * *', 'broken'), async (world) => {
    await move(world, HOUR + 10 * 60_000)
    equal(runs(world).length, 3)
  }),
  about(
    'timers',
    'a delayed call runs at its moment with its data, and clock and function agree',
    armed,
    async (world) => {
      await arm(world, { in: 60, data: { case: 'c1' } })
      await move(world, 59_999)
      equal(runs(world).length, 0)
      await move(world, 1)
      deepEqual(
        runs(world).map(({ at, event, context }) => [at, event, context.OPENID]),
        [[AT + 60_000, { case: 'c1' }, undefined]],
      )
    },
  ),
  about('timers', 'a delayed call waits 6 seconds to 30 days, in whole seconds', armed, async (world) => {
    for (const seconds of [5, 6.5, 30 * 24 * 3600 + 1])
      match(String((await arm(world, { in: seconds })).errMsg), /-1000/)
    for (const seconds of [6, 30 * 24 * 3600]) {
      const { result } = (await arm(world, { in: seconds })) as { result: { errCode: number } }
      equal(result.errCode, 0)
    }
  }),
  about('timers', 'a delayed call survives a restart and runs once', armed, async (world) => {
    await arm(world, { in: 3600, data: { name: 'a' } })
    await world.again()
    await move(world, 2 * HOUR)
    await world.again()
    await move(world, 2 * HOUR)
    deepEqual(
      runs(world).map(({ at, event }) => [at, event.name]),
      [[AT + HOUR, 'a']],
    )
  }),
]
