import { createHash } from 'node:crypto'
import type { ActionName, Reply } from '../../src/contract'
import { contract } from '../../src/contract'
import type { InboxDoc } from '../store/messages/inbox'
import type { UnreachedDoc } from '../store/messages/unreached'
import { minutes, type World } from '../world.fixture'
import { meant, roles, type Target, targets } from './cast.fixture'
import { keepStored } from './restore.fixture'
import { openStage, type Props } from './stage.fixture'
import { table } from './table.fixture'

/** Everything of WeChat and its neighbours that a verb may speak to. */
const interfaces = [
  ...['subscribeMessage.send', 'cloudbase.addDelayedFunctionTask', 'security.msgSecCheck', 'security.mediaCheckAsync'],
  ...['phonenumber.getPhoneNumber', 'wxacode.getUnlimited'],
  ...['/cgi-bin/message/wxopen/employeerelationmsg/send', '/cgi-bin/stable_token', '/cgi-bin/webhook/send'],
  '/wxa/business/unbinduserb2cauthinfo',
]

/** What was told stays, whatever else is put back. */
const told = ['inbox', 'ledgers', 'tokens', 'robots', 'chores']

const actions = Object.keys(contract) as ActionName[]

/** Nothing of WeChat answers any sooner. */
const HANG_MS = 10_000
/** In one call: what waits for WeChat's own answer, and all that is waited for in passing (a timer may fire a little early). */
const ANSWER_MS = 750
const IN_PASSING_MS = 505

let world: World
let props: Map<string, Props>
let stored: ReturnType<typeof keepStored>
beforeAll(async () => {
  ;({ world, props } = await openStage())
  stored = keepStored(world)
  hang()
}, 600_000)
afterAll(() => world?.close())

const placeOf = (action: ActionName): { target: Target | null; role: string } | null => {
  const tries = table[action].on === 'myself' ? [null] : targets
  for (const target of tries) {
    const able = meant(table[action].may, target)
    const role = roles.find((one) => able.has(one))
    if (role) return { target, role }
  }
  return null
}

const hang = () => {
  for (const api of interfaces) world.cloud.faults.order({ api, times: 1_000_000, hangMs: HANG_MS })
}

const computed = (action: ActionName): number => world.cloud.meter().cpuMs.api?.[action] ?? 0

/** How much longer computing takes than at the best moment of this run: the same work, timed anew. */
let best = Number.POSITIVE_INFINITY
const text = Buffer.alloc(1_000_000, 'control')
const slowness = (): number => {
  const begun = process.cpuUsage()
  for (let n = 0; n < 2; n += 1) createHash('sha256').update(text).digest()
  const { user, system } = process.cpuUsage(begun)
  best = Math.min(best, user + system)
  return (user + system) / best
}

const took = new Map<ActionName, { waited: number; busy: number }>()

test.each(actions)(
  '%s answers within a second while all of WeChat hangs',
  async (action) => {
    const place = placeOf(action)
    if (!place) return
    const { role, target } = place
    const given = target ?? (targets[0] as Target)
    stored.keep()
    const input = await table[action].input({ ...given, ...(props.get(given.home) as Props) })
    const busyBefore = computed(action)
    const slownessBefore = slowness()
    const begun = performance.now()
    const reply: Reply<unknown> = await world.call(role, action, input)
    const tookMs = performance.now() - begun
    stored.keep(told)
    stored.putBack()
    expect(reply).toHaveProperty('ok')
    const answer = reply.ok ? 'ok' : [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
    expect(['ok', 'LIMIT WECHAT_SILENT', ...(table[action].fails ?? '').split(', ')]).toContain(answer)
    // WeChat still hangs, so that no wait ended but by a timer of our own …
    expect(tookMs).toBeLessThan(HANG_MS)
    // … and timers alone move the clock that a call sees. How busy the machine is besides counts for nothing.
    const waited = reply.now - world.cloud.clock.state().now
    const busy = computed(action) - busyBefore
    took.set(action, { waited, busy })
    expect(waited).toBeLessThanOrEqual(answer.endsWith('WECHAT_SILENT') ? ANSWER_MS : IN_PASSING_MS)
    expect(busy).toBeGreaterThan(0)
    expect(waited + busy / Math.max(slownessBefore, slowness())).toBeLessThan(1_000)
  },
  60_000,
)

test('everybody whom it told of something is reached or stands on the list of a person', async () => {
  const messages = () => world.cloud.store.find('inbox', { query: {} }) as unknown as InboxDoc[]
  expect(messages().filter(({ delivery }) => delivery.state === 'open').length).toBeGreaterThan(20)
  world.cloud.faults.clear()
  await world.to(minutes(180))
  const open = messages().filter(({ delivery }) => delivery.state === 'open')
  expect(open.map(({ _id, kind, delivery }) => [_id, kind, delivery])).toEqual([])
  const listed = messages().filter(({ delivery }) => delivery.state === 'listed')
  const rows = world.cloud.store.find('unreached', { query: {} }) as unknown as UnreachedDoc[]
  expect(listed.filter(({ _id }) => !rows.some((row) => row._id === _id))).toEqual([])
}, 120_000)

afterAll(() => {
  const most = (what: 'waited' | 'busy') =>
    [...took]
      .sort(([, a], [, b]) => b[what] - a[what])
      .slice(0, 8)
      .map(([action, ms]) => `${action} ${Math.round(ms[what])} ms`)
      .join(', ')
  process.stdout.write(`while WeChat hangs, waited: ${most('waited')}\nbusy: ${most('busy')}\n`)
})
