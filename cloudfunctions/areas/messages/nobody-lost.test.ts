import type { Matter } from '@/domain/matter/matter'
import { type Channel, verdicts } from '@/domain/message/channel'
import { graceOf } from '@/domain/message/delivery'
import { randomStream } from '../../../local/fault-injection/random'
import type { Input } from '../../../src/contract'
import type { InboxDoc } from '../../store/messages/inbox'
import type { UnreachedDoc } from '../../store/messages/unreached'
import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
afterEach(() => world.close())

const interfaces: Record<Exclude<Channel, 'emergency'> | 'token', string> = {
  employee: '/cgi-bin/message/wxopen/employeerelationmsg/send',
  subscribe: 'subscribeMessage.send',
  robot: '/cgi-bin/webhook/send',
  token: '/cgi-bin/stable_token',
}
/** Codes of WeChat itself: what we call things ourselves is below all of them. */
const codesOf = (channel: Channel): number[] =>
  Object.keys(verdicts[channel])
    .map(Number)
    .filter((code) => code !== 0 && code > -10)

const post = async (name: string, path: string, body: unknown) => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  await fetch(`${world.cloud.http}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}
const employ = async (name: string) => {
  const subscribe = ['employee-work', 'employee-alert']
  await post(name, '/employee', { bind: true, subscribe })
  await world.ask(name, 'messages.reportEmployee', { key: newKey(), bound: true, subscribed: subscribe })
}
const allow = async (name: string, template: string) => {
  await post(name, '/subscribe', { answers: { [template]: 'accept' } })
  await world.to(world.cloud.clock.state().now + 1_000)
}

/** Whatever WeChat may do next on every channel: one of its codes, a time-out before or after it was done, or nothing wrong. */
const orderFaults = (draw: () => number): void => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T
  for (const [name, api] of Object.entries(interfaces)) {
    // Done, and nothing was heard of it: who tries again doubles it.
    if (name !== 'token') world.cloud.faults.order({ api, times: 1 + Math.floor(draw() * 2), timeout: 'after' })
    const codes = name === 'token' ? [-1, 40125] : codesOf(name as Channel)
    for (let n = 0; n < 12; n += 1) {
      const luck = draw()
      if (luck < 0.4) world.cloud.faults.order({ api, times: 1, errcode: pick(codes) })
      else if (luck < 0.7) world.cloud.faults.order({ api, times: 1, timeout: pick(['before', 'after']) })
      else world.cloud.faults.order({ api, times: 1 + Math.floor(draw() * 2), hangMs: Math.floor(draw() * 200) })
    }
  }
}

const insist = async (name: string, action: string, input: object): Promise<string> => {
  for (let tries = 0; tries < 30; tries += 1) {
    const reply = (await world.raw(name, { action, input })) as { ok?: boolean; data?: { id: string } }
    if (reply.ok) return reply.data?.id ?? ''
  }
  throw new Error(`${action} never went through`)
}

const all = <T>(collection: string) => world.cloud.store.find(collection, { query: {} }) as unknown as T[]
type PersonDoc = { _id: string; openid: string }

/** Per person, channel and words: how often it was sent, and how many messages say so. */
const counted = (names: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const check = (filed: string[]) => {
  const messages = all<InboxDoc>('inbox')
  const matters = all<Matter>('matters')
  expect(matters.map(({ _id }) => _id).sort()).toEqual([...filed].sort())
  // Nothing is lost: every entry that has somebody to hear of it lies in his inbox, once.
  expect(matters.flatMap(({ tell }) => tell)).toEqual([])
  const heard = (kind: InboxDoc['kind']) => messages.filter((one) => one.kind === kind).map(({ _id }) => _id)
  for (const { _id, history, residentId } of matters) {
    for (const { id, what, ...entry } of history) {
      if (what === 'caseFiled') expect(heard('received')).toContain(`${_id}:${id}:${residentId}`)
      if (what === 'caseDispatched' && 'personId' in entry)
        expect(heard('assigned')).toContain(`${_id}:${id}:${entry.personId}`)
    }
  }
  // Everybody ends reached, or the message is of a kind for which the inbox is enough, or it stands on the list.
  const rows = new Set(all<UnreachedDoc>('unreached').map(({ _id }) => _id))
  for (const { _id, kind, delivery } of messages) {
    const ends = graceOf(kind) === null ? ['arrived', 'seen', 'inbox'] : ['arrived', 'seen', 'listed']
    expect([_id, ends]).toEqual([_id, expect.arrayContaining([delivery.state])])
    expect([_id, rows.has(_id)]).toEqual([_id, delivery.state === 'listed'])
  }
  // Nothing is doubled: on a channel nobody gets the same words more often than there are messages that say them.
  const openids = new Map(all<PersonDoc>('people').map(({ _id, openid }) => [_id, openid]))
  const say = (who: string | undefined, data: unknown) => JSON.stringify([who, data])
  const meant = counted(messages.map(({ personId, card }) => say(openids.get(personId), card?.data)))
  for (const channel of ['employee', 'subscribe']) {
    const cards = world.cloud.outbox().filter((card) => card.channel === channel)
    for (const [words, times] of counted(cards.map(({ openid, data }) => say(openid, data)))) {
      if (meant.has(words)) expect([words, times]).toEqual([words, Math.min(times, meant.get(words) ?? 0)])
    }
  }
  const groups = counted(messages.flatMap(({ card }) => card?.group ?? []))
  const said = world.cloud
    .outbox()
    .flatMap(({ channel, data }) => (channel === 'robot' ? (data.text?.value ?? []) : []))
  for (const [words, times] of counted(said)) {
    if (groups.has(words)) expect([words, times]).toEqual([words, Math.min(times, groups.get(words) ?? 0)])
  }
}

/** Seeds are drawn from one number, so that a run that failed can be looked at again. */
const seeds = Array.from({ length: 6 }, (_, n) => 7_919 * (n + 1))

test.each(seeds)(
  'whatever crashes and whatever WeChat answers, nobody is lost and nothing doubled (seed %i)',
  async (seed) => {
    world = await makeWorld()
    const draw = randomStream(seed, 'plan')
    await employ('chen')
    for (const name of ['lin', 'sun']) if (draw() < 0.7) await employ(name)
    for (const [name, template] of [
      ['li', 'progress'],
      ['lin', 'alert'],
      ['sun', 'alert'],
      ['he', 'alert'],
    ] as const) {
      for (let n = Math.floor(draw() * 3); n > 0; n -= 1) await allow(name, template)
    }
    orderFaults(draw)
    const kills = { killBefore: draw() * 0.06, killDuring: draw() * 0.05, killAfter: draw() * 0.06 }
    world.cloud.chaos.start({ seed, ...kills, double: 0.4, late: 0.4, lateMs: 90_000, wechatError: draw() * 0.2 })
    const filed: string[] = []
    for (let n = 0; n < 3; n += 1) {
      const input: Input<'cases.fileRepair'> = repair({ urgency: draw() < 0.7 ? 'urgent' : 'ordinary' })
      filed.push(await insist('li', 'cases.fileRepair', input))
      await world.to(minutes(2 * (n + 1)))
    }
    await world.raw('chen', { action: 'cases.accept', input: { key: newKey(), id: filed[0] } })
    await world.to(minutes(30))
    world.cloud.chaos.stop()
    world.cloud.faults.clear()
    await world.to(minutes(200))
    check(filed)
  },
  120_000,
)
