import type { Reply } from '@/contract'
import { DAY, MINUTE } from '@/domain/kernel/time'
import { furnish } from '../../furnish.fixture'
import { homeIdOf } from '../../platform/ids'
import { furniture, makeWorld, setUp, T0, type World } from '../../world.fixture'

let world: World
afterEach(() => world.close())

const csv = (...rows: string[]) => ['楼栋,单元,房号,建筑面积', ...rows].join('\n')
const two = csv('3栋,2单元,501,89.32', '3栋,2单元,502,120')
const home501 = homeIdOf('estate-1', '3|2|501')
const many = (homes: number) =>
  csv(
    ...Array.from(
      { length: homes },
      (_, n) => `${1 + Math.floor(n / 200)}栋,${1 + (n % 2)}单元,${100 + (n % 200)},${60 + (n % 90)}`,
    ),
  )

const overview = () => world.ask('he', 'register.overview', {})
const found = async () =>
  (await world.ask('he', 'register.searchHomes', { building: null, entrance: null, words: '', after: null })).rows
const stored = () => world.cloud.store.find('homes', { query: { version: { $exists: true } } })
const files = () => world.cloud.store.find('imports', { query: {} }).length

test('an import may be given up, and one nobody decides about is forgotten after a day', async () => {
  world = await makeWorld({ register: false })
  const given = await world.previewHomes('he', two)
  await world.ask('he', 'register.discardImport', { id: given.id })
  expect(await world.refused('he', 'register.applyImport', { id: given.id })).toBe('WRONG_STATE IMPORT_OVER')
  const left = await world.previewHomes('he', two)
  await world.cloud.clock.move({ to: T0 + DAY + MINUTE, timers: 'once' })
  await world.cloud.clock.move({ to: T0 + DAY + 70 * MINUTE, timers: 'once' })
  const after = await world.ask('he', 'register.getImport', { id: left.id })
  expect(after).toMatchObject({ state: 'stopped', stopped: 'lapsed' })
})

test('of two sheets compared with the same register, the second to come is out of date', async () => {
  world = await makeWorld({ register: false })
  const [first, second] = [await world.previewHomes('he', two), await world.previewHomes('he', two)]
  await world.ask('he', 'register.applyImport', { id: first.id })
  const after = await world.ask('he', 'register.applyImport', { id: second.id })
  expect(after).toMatchObject({ state: 'stopped', stopped: 'outdated' })
  expect(await overview()).toMatchObject({ live: { version: first.id } })
})

test('a home with residents cannot vanish, neither at the first look nor when they move in later', async () => {
  world = await makeWorld({ settled: false })
  await world.ask('he', 'people.setUpEstate', setUp)
  const people = furniture.people.filter(({ name }) => name === 'li')
  const atHome = people.map((one) => ({ ...one, homes: [{ homeId: home501, relation: 'owner' as const }] }))
  furnish(world.cloud.store, { homes: [], people: atHome }, T0, false)
  await world.importHomes('he', two)
  const without = await world.previewHomes('he', csv('3栋,2单元,502,120'))
  expect(without).toMatchObject({ state: 'faulty', problemCount: 1 })
  expect(without.problems).toEqual([{ what: 'inUse', row: null, column: null, value: '3栋2单元501', other: null }])
  const empty = await world.previewHomes('he', csv('3栋,2单元,501,120'))
  expect(empty).toMatchObject({ state: 'ready', figures: { removed: 1 } })

  // Somebody moves into the home that is left out, after the first look.
  const [person] = world.cloud.store.find('people', { query: { name: 'li' } }) as { _id: string; homes: object[] }[]
  const one = { merge: true, multi: false, upsert: false }
  const moved = { ...person?.homes[0], homeId: homeIdOf('estate-1', '3|2|502') }
  world.cloud.store.update('people', { query: { name: 'li' }, update: { $push: { homes: moved } }, ...one })
  const after = await world.ask('he', 'register.applyImport', { id: empty.id })
  expect(after).toMatchObject({
    state: 'stopped',
    stopped: 'inUse',
    problems: [{ what: 'inUse', value: '3栋2单元502' }],
  })
  expect((await found()).map(({ label }) => label)).toEqual(['3栋2单元501', '3栋2单元502'])
})

/** Lets the third write of homes reach the store, and the function hear that it failed. */
const breakThirdWrite = () => {
  const { store } = world.cloud
  const insert = store.insert.bind(store)
  let writes = 0
  store.insert = (collection, docs, transaction) => {
    const ids = insert(collection, docs, transaction)
    if (collection === 'homes') writes += 1
    if (collection === 'homes' && writes === 3) throw new Error('the line is dead')
    return ids
  }
}

test('a crash in the middle leaves the old register in force; the import goes on, and the old homes are cleared away', async () => {
  world = await makeWorld({ register: false })
  const old = await world.importHomes('he', two)
  await world.to(T0 + MINUTE)
  const preview = await world.previewHomes('he', `${many(2_500)}\n3栋,2单元,501,89\n3栋,2单元,502,120`)
  expect(preview).toMatchObject({ state: 'ready', total: 2_502 })
  breakThirdWrite()
  expect(await world.refused('he', 'register.applyImport', { id: preview.id })).toBe('INTERNAL')
  expect(await overview()).toMatchObject({ live: { version: old.id, homes: 2 }, latest: { state: 'writing', done: 0 } })
  expect(await found()).toHaveLength(2)

  expect(await world.ask('he', 'register.applyImport', { id: preview.id })).toMatchObject({
    state: 'live',
    done: 2_502,
  })
  expect(await overview()).toMatchObject({ live: { version: preview.id, homes: 2_502 } })
  expect(stored()).toHaveLength(2_504)
  await world.to(T0 + 2 * 60 * MINUTE)
  expect(stored()).toHaveLength(2_502)
})

test('whoever leaves finds the import done by the clock; several at once store every home once', async () => {
  world = await makeWorld({ register: false })
  const { id } = await world.previewHomes('he', many(2_500))
  breakThirdWrite()
  await world.refused('he', 'register.applyImport', { id })
  await world.to(T0 + 2 * MINUTE)
  expect(await world.ask('he', 'register.getImport', { id })).toMatchObject({ state: 'live', done: 2_500 })

  const again = await world.previewHomes('he', many(2_600))
  await Promise.all([1, 2, 3].map(() => world.call('he', 'register.applyImport', { id: again.id })))
  expect(await world.ask('he', 'register.applyImport', { id: again.id })).toMatchObject({ state: 'live', done: 2_600 })
  expect(await overview()).toMatchObject({ live: { version: again.id, homes: 2_600 } })
  expect(stored().filter((home) => home.version === again.id)).toHaveLength(2_600)
  expect(files()).toBe(2)
})

test.each([1, 2, 3])('an import on a cloud full of trouble (seed %i) stores every home once', async (seed) => {
  world = await makeWorld({ register: false })
  const { id } = await world.previewHomes('he', many(3_000))
  world.cloud.chaos.start({ seed })
  const state = async () => {
    const reply = (await world.raw('he', { action: 'register.applyImport', input: { id } })) as Partial<
      Reply<{ state: string }>
    >
    return reply.ok ? reply.data?.state : undefined
  }
  for (let tries = 0; tries < 40 && (await state()) !== 'live'; tries += 1);
  world.cloud.chaos.stop()
  expect(await overview()).toMatchObject({ live: { version: id, homes: 3_000 } })
  expect(stored()).toHaveLength(3_000)
})

test('10,000 homes within a minute, and what that costs on the bill', async () => {
  world = await makeWorld({ register: false })
  const costOf = async (step: () => Promise<unknown>) => {
    const before = world.cloud.meter().total
    await step()
    const after = Object.entries(world.cloud.meter().total)
    return after.map(([kind, n]) => `${kind} ${n - before[kind as keyof typeof before]}`).join(' · ')
  }
  const begun = performance.now()
  let id = ''
  const look = async () => {
    id = (await world.previewHomes('he', many(10_000))).id
  }
  const apply = () => world.ask('he', 'register.applyImport', { id })
  const costs = { look: await costOf(look), apply: await costOf(apply), 'look again': await costOf(look) }
  expect(performance.now() - begun).toBeLessThan(60_000)
  expect(await overview()).toMatchObject({ live: { homes: 10_000 } })
  expect(costs).toMatchInlineSnapshot(`
{
  "apply": "calls 1 · reads 3 · writes 33 · storage 2",
  "look": "calls 2 · reads 4 · writes 2 · storage 5",
  "look again": "calls 2 · reads 15 · writes 2 · storage 5",
}
`)
}, 90_000)
