import type { Input } from '../../../src/contract'
import { joinHome } from '../../../src/domain/people/household'
import type { Person } from '../../../src/domain/people/person'
import { newPerson } from '../../../src/domain/people/record'
import { makeWorld, minutes, newKey, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const IN_HOME = 2
const STAFF = 5
const estate: NonNullable<Input<'broadcasts.send'>['audience']> = {
  residents: 'estate',
  buildings: [],
  homeIds: [],
  staff: true,
}
const draft = () =>
  ({ key: newKey(), kind: 'fire', words: '请撤离', hours: 6, audience: estate, follows: null }) as const

const act = { by: 'test', now: T0 - 1, key: null }
const living = (n: number): Person => {
  const blank = {
    _id: `p${String(n).padStart(6, '0')}`,
    openid: `openid-of-p${n}`,
    estateId: 'estate-1',
    name: `p${n}`,
  }
  const homeId = `h${Math.floor(n / IN_HOME)}`
  const place = { homeId, estateId: 'estate-1', label: homeId, relation: 'family', forId: null, decides: true } as const
  const joined = joinHome(
    newPerson({ ...blank, phone: '13912345678', phoneProvenAt: null }, act),
    { ...place, until: null },
    T0 - 1,
    act,
  )
  if (!joined.ok) throw new Error(joined.reason)
  return joined.value
}

/** So many residents in homes of a register of a hundred homes a building; the two residents of the world live besides. */
const settle = async (people: number): Promise<void> => {
  const { store } = world.cloud
  const homes = Array.from({ length: Math.ceil(people / IN_HOME) }, (_, order) => ({
    _id: `v1:h${order}`,
    version: 'v1',
    homeId: `h${order}`,
    estateId: 'estate-1',
    entrance: '',
    number: '1',
    building: `${1 + Math.floor(order / 100)}栋`,
    label: `h${order}`,
    order,
  }))
  const docs = Array.from({ length: people }, (_, n) => living(n))
  // In pieces, so that the door goes on answering meanwhile.
  for (let i = 0; i < people; i += 500) {
    store.insert('homes', homes.slice(i, i + 500))
    store.insert('people', docs.slice(i, i + 500) as never)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const register = { $set: { register: { version: 'v1', homes: homes.length } } }
  store.update('estates', { query: {}, update: register, merge: true, multi: false, upsert: false })
}

const allow = async (names: string[]) => {
  for (const name of names) {
    const headers = { 'x-local-session': await world.sessionOf(name) }
    await fetch(`${world.cloud.http}/subscribe`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ answers: { notice: 'accept' } }),
    })
  }
}

type Doc = { _id: string; personId: string; stand?: string; delivery?: { state: string } }
const stored = (collection: string, query: object = {}) =>
  world.cloud.store.find(collection, { query: query as never }) as unknown as Doc[]
const messages = () => stored('inbox', { kind: 'broadcast' })
const repeated = (names: string[]) => names.length - new Set(names).size
const progress = (id: string) => world.ask('he', 'broadcasts.progress', { id })

const timed = async <T>(step: () => Promise<T>): Promise<[T, number]> => {
  const begun = performance.now()
  return [await step(), performance.now() - begun]
}

test('10,000 people: each one message and one receipt, no call near its time-out, and what it costs', async () => {
  const pushed = Array.from({ length: 200 }, (_, n) => `p${n * 49}`)
  await allow(pushed)
  await settle(9_993)
  await world.to(T0 + 1_000)
  const [reach, counting] = await timed(() =>
    world.ask('he', 'broadcasts.countReach', { audience: estate, follows: null }),
  )
  expect(reach).toEqual({ people: 9_993 + 2 + STAFF, pushes: 200 })
  const before = world.cloud.meter().total
  const [{ id }, sending] = await timed(() => world.ask('he', 'broadcasts.send', draft()))
  const [, carrying] = await timed(() => world.to(minutes(2)))
  expect(Math.max(counting, sending)).toBeLessThan(0.7 * 20_000)
  expect(carrying).toBeLessThan(0.7 * 60_000)
  expect(await progress(id)).toMatchObject({ done: true, tally: { sent: 10_000, reached: 200, read: 0, listed: 0 } })
  const spent = world.cloud.meter().total
  const operations = spent.reads + spent.writes - before.reads - before.writes
  console.info(
    `10,000 people, 200 pushes: counted in ${Math.round(counting)} ms, sent in ${Math.round(sending)} ms, carried in ${Math.round(carrying)} ms, ${operations} reads and writes`,
  )
  expect(operations).toBeLessThan(2_500)
  expect([messages().length, stored('receipts').length]).toEqual([10_000, 10_000])
  const outbox = world.cloud.outbox().map(({ openid }) => openid)
  expect([outbox.length, repeated(outbox)]).toEqual([200, 0])

  // Who comes later does not get it, whenever the clock looks again.
  world.cloud.store.insert('people', [
    { ...living(50_000), homes: living(2).homes.map((home) => ({ ...home, since: T0 + 60_000 })) },
  ] as never)
  const [, listing] = await timed(() => world.to(minutes(40)))
  expect(listing).toBeLessThan(0.7 * 60_000)
  expect(await progress(id)).toMatchObject({ tally: { sent: 10_000, reached: 200, listed: 9_800 }, followUp: 'lin' })
  expect(stored('unreached')).toHaveLength(1)
  expect(stored('inbox', { kind: 'broadcastUnheard' })).toHaveLength(1)
}, 240_000)

/** Lets every so manieth write to a collection reach the store, and the function hear that it failed. */
const breakWrites = (collections: string[], every: number) => {
  const { store } = world.cloud
  const insert = store.insert.bind(store)
  let writes = 0
  store.insert = (collection, docs, transaction) => {
    const ids = insert(collection, docs, transaction)
    if (collections.includes(collection) && ++writes % every === 0) throw new Error('the line is dead')
    return ids
  }
  return () => {
    store.insert = insert
    return Math.floor(writes / every)
  }
}

test('cut off in the middle again and again, it goes on where it was: nobody is left out, nobody has it twice', async () => {
  await settle(1_500)
  const pushed = Array.from({ length: 30 }, (_, n) => `p${n * 50}`)
  await allow(pushed)
  await world.to(T0 + 1_000)
  const mend = breakWrites(['receipts', 'inbox'], 7)
  const { id } = await world.ask('he', 'broadcasts.send', draft())
  await world.to(minutes(400))
  expect(mend()).toBeGreaterThan(2)
  const people = 1_500 + 2 + STAFF
  expect(await progress(id)).toMatchObject({ done: true, tally: { sent: people } })
  expect([messages().length, stored('receipts').length]).toEqual([people, people])
  const outbox = world.cloud.outbox({}).map(({ openid }) => openid)
  expect(repeated(outbox)).toBe(0)
}, 120_000)

test.each([5, 23])(
  'chaos %i: each person one message; each is reached or listed',
  async (seed) => {
    await settle(600)
    await allow(Array.from({ length: 40 }, (_, n) => `p${n * 15}`))
    await world.to(T0 + 1_000)
    world.cloud.chaos.start({ seed, killDuring: 0.02, double: 0.5 })
    const input = draft()
    let id: string | null = null
    for (let tries = 0; tries < 40 && id === null; tries += 1) {
      const reply = (await world.raw('he', { action: 'broadcasts.send', input })) as {
        ok?: boolean
        data?: { id: string }
      }
      if (reply.ok) id = reply.data?.id ?? null
    }
    await world.to(minutes(30))
    world.cloud.chaos.stop()
    await world.to(minutes(300))
    const { done, tally } = await progress(id ?? '')
    expect(done).toBe(true)
    expect(tally.sent).toBe(600 + 2 + STAFF)
    expect(tally.reached + tally.listed).toBe(tally.sent)
    expect(messages()).toHaveLength(tally.sent)
    const outbox = world.cloud.outbox().map(({ openid, data }) => JSON.stringify([openid, data]))
    expect(repeated(outbox.filter((one) => one.includes('消防')))).toBe(0)
  },
  120_000,
)
