import { createHash } from 'node:crypto'
import type { InboxDoc } from '../../store/messages/inbox'
import type { UnreachedDoc } from '../../store/messages/unreached'
import { makeWorld, minutes, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const SEND = '/cgi-bin/message/wxopen/employeerelationmsg/send'
const TOKEN = '/cgi-bin/stable_token'
const ids = ['employee-work', 'employee-alert']

const post = async (name: string, path: string, body: unknown) => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  await fetch(`${world.cloud.http}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}
/** Somebody binds himself as staff on the phone and takes employee messages. */
const employ = async (name: string) => {
  await post(name, '/employee', { bind: true, subscribe: ids })
  await world.ask(name, 'messages.reportEmployee', { key: newKey(), bound: true, subscribed: ids })
}
const allow = async (name: string, template: string) => {
  await post(name, '/subscribe', { answers: { [template]: 'accept' } })
  await world.to(world.cloud.clock.state().now + 1_000)
}
const fault = (api: string, what: object) => world.cloud.faults.order({ api, times: 1000, ...what })
/** What a busy machine does not send in passing, the clock sends within seconds. */
const soon = () => world.to(world.cloud.clock.state().now + 15_000)
const sent = (name: string) => world.cloud.outbox({ openid: `openid-of-${name}` }).map(({ channel }) => channel)
const inGroup = () => world.cloud.outbox({ openid: 'robot:local-robot' })
const messages = () => world.cloud.store.find('inbox', { query: {} }) as unknown as InboxDoc[]
const listed = () => world.cloud.store.find('unreached', { query: {} }) as unknown as UnreachedDoc[]
const assigned = () => messages().find(({ kind }) => kind === 'assigned') as InboxDoc

test('staff who are bound get employee messages, with nothing to top up', async () => {
  await employ('chen')
  for (let i = 0; i < 2; i += 1) await world.ask('li', 'cases.fileRepair', repair())
  expect(sent('chen')).toEqual(['employee', 'employee'])
  expect(inGroup()).toEqual([])
  expect(assigned().delivery).toMatchObject({ state: 'arrived', attempts: [{ channel: 'employee', code: 0 }] })
})

test('who is bound no more is pushed to, and the ledger remembers; then the group hears of it', async () => {
  await employ('chen')
  await post('chen', '/employee', { bind: false })
  await allow('chen', 'work')
  await world.ask('li', 'cases.fileRepair', repair())
  await soon()
  expect(assigned().delivery.attempts.map(({ channel, code }) => [channel, code])).toEqual([
    ['employee', 40256],
    ['subscribe', 0],
  ])
  await world.ask('li', 'cases.fileRepair', repair())
  await soon()
  expect(sent('chen')).toEqual(['subscribe'])
  const [said] = inGroup()
  expect(said?.data.text?.value).toMatch(/^【新工单】工单 \d{6}-\d{5} /)
  expect(JSON.stringify(said).replace(/\d{6}-\d{5}/, '')).not.toMatch(/501|chen|li"|139/)
  expect((await world.ask('chen', 'messages.reach', {})).employee).toMatchObject({ state: 'unbound', missing: ids })
})

test('twenty callers at once share one token, fetched once', async () => {
  await employ('chen')
  world.cloud.faults.order({ api: TOKEN, times: 100, hangMs: 100 })
  await Promise.all(Array.from({ length: 20 }, () => world.ask('li', 'cases.fileRepair', repair())))
  await world.to(minutes(1))
  expect(world.cloud.faults.list()).toMatchObject([{ api: TOKEN, times: 99 }])
  expect(sent('chen').length).toBeGreaterThan(0)
})

test.each([40001, 42001])(
  'a token that WeChat takes no more (%i) is renewed once and the message sent once',
  async (code) => {
    await employ('chen')
    await world.ask('li', 'cases.fileRepair', repair())
    await world.to(minutes(1))
    world.cloud.faults.order({ api: SEND, times: 1, errcode: code })
    await world.ask('li', 'cases.fileRepair', repair())
    await world.to(minutes(1.5))
    expect(sent('chen').filter((channel) => channel === 'employee').length).toBeGreaterThanOrEqual(2)
    expect(messages().filter(({ kind, delivery }) => kind === 'assigned' && delivery.state === 'arrived')).toHaveLength(
      2,
    )
  },
)

test('whom nobody reached and who did not look stands on the list after a minute, in the name of the desk', async () => {
  fault('/cgi-bin/webhook/send', { errcode: 93000 })
  await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(1.2))
  const [row] = (await world.ask('lin', 'unreached.list', { open: true, before: null })).rows
  expect(row).toMatchObject({ name: 'chen', mayCall: true, followUp: 'lin', mine: true, tried: ['robot'] })
  expect(await world.inbox('lin')).toEqual(['notReached'])
  const answer = { id: row?.id ?? '', key: newKey(), how: 'called' as const, note: 'answered' }
  expect(await world.ask('lin', 'unreached.settle', answer)).toEqual({ open: 0 })
  await world.ask('sun', 'unreached.settle', { ...answer, how: 'givenUp' })
  const [done] = (await world.ask('sun', 'unreached.list', { open: false, before: null })).rows
  expect(done?.settled).toMatchObject({ how: 'called', by: 'lin', note: 'answered' })
  expect(await world.refused('li', 'unreached.list', { open: true, before: null })).toBe('FORBIDDEN STAFF_ONLY')
  expect(await world.refused('chen', 'unreached.settle', answer)).toBe('FORBIDDEN STAFF_ONLY')
})

test('who read the message, or acted on the case, needs nobody to call; who reads it later is taken off', async () => {
  fault('/cgi-bin/webhook/send', { errcode: 93000 })
  const first = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', first)
  await world.to(minutes(1.2))
  expect(listed()).toEqual([])
  await world.ask('zhao', 'cases.fileRepair', { ...repair(), homeId: 'home-2' })
  await world.to(minutes(2.5))
  expect(listed()).toHaveLength(1)
  await world.ask('chen', 'messages.markRead', { id: null })
  expect(listed()).toMatchObject([{ open: false, settled: { how: 'seen' } }])
})

test('more than the robot may say in a minute is said in one summary, and nobody is told twice', async () => {
  const robot = createHash('sha256').update('local-robot').digest('hex').slice(0, 24)
  world.cloud.store.insert('robots', [{ _id: robot, rev: 1, since: T0, said: 18 }])
  for (let i = 0; i < 20; i += 1) await world.ask('li', 'cases.fileRepair', repair())
  expect(inGroup()).toEqual([])
  await world.to(minutes(1.5))
  const said = inGroup().map(({ data }) => data.text?.value ?? '')
  expect(said.length).toBeLessThanOrEqual(18)
  expect(said.some((words) => /另有 \d+ 条/.test(words))).toBe(true)
  await world.to(minutes(5))
  // On a slow machine a try may have been cut off; then its person is listed, never forgotten.
  const ends = messages().filter(({ kind }) => kind === 'assigned')
  expect(
    ends.map(({ delivery }) => delivery.state).filter((state) => state !== 'arrived' && state !== 'listed'),
  ).toEqual([])
}, 60_000)

test('at night what can wait is not pushed; it comes in the morning to who has not seen it by then', async () => {
  const hours = (n: number) => world.cloud.clock.move({ to: minutes(60 * n), timers: 'once' })
  await employ('chen')
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', filed)
  await world.arrive('chen', filed)
  await world.complete('chen', filed)
  await hours(12.5)
  const before = sent('chen').length
  await world.ask('li', 'cases.confirm', { id: filed.id, key: newKey(), rating: 5, words: null })
  expect(await world.inbox('chen')).toContain('confirmed')
  await hours(20.9)
  expect(sent('chen')).toHaveLength(before)
  await hours(21.1)
  expect(sent('chen')).toHaveLength(before + 1)
}, 60_000)

// How soon each verb answers then: cloudfunctions/rights/hanging.test.ts.
test('a WeChat that hangs for ten seconds loses nobody: everybody is later reached or listed', async () => {
  await employ('chen')
  await allow('li', 'progress')
  for (const api of [
    'subscribeMessage.send',
    SEND,
    TOKEN,
    '/cgi-bin/webhook/send',
    'cloudbase.addDelayedFunctionTask',
  ]) {
    world.cloud.faults.order({ api, times: 3, hangMs: 10_000 })
  }
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', filed)
  await world.arrive('chen', filed)
  await world.to(T0 + 62 * 60_000)
  const open = messages().filter(({ delivery }) => delivery.state === 'open')
  expect(open.map(({ kind, delivery }) => [kind, delivery])).toEqual([])
  const [work] = messages().filter(({ kind }) => kind === 'assigned')
  expect(['arrived', 'seen', 'listed']).toContain(work?.delivery.state)
}, 120_000)

test.each([3, 41, 77])(
  'chaos %i: no message is lost or doubled, and everybody is reached or listed',
  async (seed) => {
    await employ('chen')
    for (const name of ['li', 'lin', 'sun'])
      for (let i = 0; i < 3; i += 1) await allow(name, name === 'li' ? 'progress' : 'alert')
    world.cloud.chaos.start({ seed, wechatError: 0.3, wechatTimeout: 0.15, wechatLost: 0.15, killDuring: 0.02 })
    for (let i = 0; i < 3; i += 1) await world.raw('li', { action: 'cases.fileRepair', input: repair() })
    await world.to(minutes(20))
    world.cloud.chaos.stop()
    await world.to(minutes(130))
    const all = messages()
    expect(all.filter(({ kind }) => kind === 'assigned').length).toBeGreaterThan(0)
    expect(all.filter(({ delivery }) => delivery.state === 'open')).toEqual([])
    const ids = all.filter(({ delivery }) => delivery.state === 'listed').map(({ _id }) => _id)
    expect(new Set(listed().map(({ _id }) => _id))).toEqual(new Set(ids))
    // On each channel a message arrives at most once, and one that says it arrived did.
    const people = world.cloud.store.find('people', { query: {} }) as unknown as { _id: string; openid: string }[]
    const openid = (personId: string) => people.find(({ _id }) => _id === personId)?.openid
    const count = (list: string[], one: string) => list.filter((each) => each === one).length
    const landed = all.map(({ card, personId }) => JSON.stringify([openid(personId), card?.data]))
    for (const channel of ['employee', 'subscribe']) {
      const cards = world.cloud.outbox().filter((card) => card.channel === channel)
      const names = cards.map((card) => JSON.stringify([card.openid, card.data]))
      for (const name of names) expect(count(names, name)).toBeLessThanOrEqual(count(landed, name))
      const arrived = all.filter(
        ({ delivery }) => delivery.state === 'arrived' && delivery.attempts.at(-1)?.channel === channel,
      )
      for (const { personId, card, delivery } of arrived) {
        if (!delivery.plain) expect(names).toContain(JSON.stringify([openid(personId), card?.data]))
      }
    }
  },
  120_000,
)
