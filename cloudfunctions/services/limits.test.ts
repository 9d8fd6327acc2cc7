import type { ActionName, Reply } from '../../src/contract'
import { DAY, HOUR } from '../../src/domain/kernel/time'
import { limitsFor } from '../../src/domain/limits/limits'
import { makeWorld, newKey, repair, SET_UP_CODE, setUp, T0, type World } from '../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const errorOf = (reply: Reply<unknown>) => (reply.ok ? null : reply.error)
const spent = () => {
  const { reads, writes, storage } = world.cloud.meter().total
  return { reads, writes, storage, all: reads + writes + storage }
}

/** Whatever a stranger can ask for, and some that he cannot. */
const asked: [ActionName, () => object][] = [
  ['people.me', () => ({})],
  ['applications.listEstates', () => ({})],
  ['register.listBuildings', () => ({ estateId: 'estate-1' })],
  ['register.listHomes', () => ({ estateId: 'estate-1', building: '3-', entrance: '2-' })],
  ['applications.listMine', () => ({})],
  ['applications.issueUploads', () => ({ count: 1 })],
  ['household.lookAtInvitation', () => ({ code: 'ABCDEFGH' })],
  ['people.acceptInvitation', () => ({ code: 'ABCDEFGH' })],
  ['people.setUpEstate', () => ({ ...setUp, setUpCode: 'a guess at it' })],
  ['cases.fileRepair', () => repair()],
  ['cases.listMine', () => ({ open: true, before: null })],
  [
    'applications.file',
    () => ({
      ...{ key: newKey(), estateId: 'estate-1', homeId: 'home-2', relation: 'lessee', phone: null, phoneCode: null },
      ...{ name: '路人', words: null },
    }),
  ],
]

test('whatever a stranger asks for, a month of it costs four thousand operations at most beside its invocations', async () => {
  const withdraw = async () => {
    const listed = await world.call('stranger', 'applications.listMine')
    const { applications = [] } = listed.ok ? (listed.data as { applications: { id: string; status: string }[] }) : {}
    const [open] = applications.filter(({ status }) => status === 'open')
    if (open) await world.call('stranger', 'applications.withdraw', { key: newKey(), id: open.id })
  }
  let [calls, operations] = [0, 0]
  // After five days the month's limit is reached: then nothing but refusals comes until the month is over.
  for (const day of [0, 1, 2, 3, 4, 5, 28]) {
    await world.cloud.clock.move({ to: T0 + day * DAY, timers: 'once' })
    const before = spent()
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(asked.map(([action, input]) => world.call('stranger', action, input())))
      await withdraw()
      calls += asked.length + 2
    }
    operations += spent().all - before.all
  }
  // An instance that has just begun reads twice before it believes for an hour that he may do no more.
  const fresh = 2 * 24 * 30
  console.log(`a stranger's month: ${calls} calls, ${operations} operations, ${fresh} for fresh instances`)
  expect(operations + fresh).toBeLessThanOrEqual(4_000)
  expect(world.cloud.store.count('applications', {})).toBeLessThanOrEqual(limitsFor(false).application.month)
})

test('three hundred guesses at invitations and at the set-up code: ten of a day are answered, the others write nothing', async () => {
  const guess = (n: number) =>
    n % 2 === 0
      ? world.call('stranger', 'people.acceptInvitation', { code: 'ABCDEFGH' })
      : world.call('stranger', 'people.setUpEstate', { ...setUp, setUpCode: `guess ${n}` })
  const reasons: (string | undefined)[] = []
  for (let n = 0; n < 12; n += 1) reasons.push(errorOf(await guess(n))?.reason)
  expect(reasons.filter((reason) => reason !== 'TOO_OFTEN')).toHaveLength(10)
  const before = spent()
  const rest = await Promise.all(Array.from({ length: 288 }, (_value, n) => guess(n)))
  expect(new Set(rest.map((reply) => errorOf(reply)?.reason))).toEqual(new Set(['TOO_OFTEN']))
  expect(errorOf(rest[0] as Reply<unknown>)).toMatchObject({ code: 'LIMIT', until: T0 + DAY })
  // An instance that has just begun reads twice before it knows.
  expect([spent().writes, spent().storage]).toEqual([before.writes, before.storage])
  expect(spent().reads - before.reads).toBeLessThanOrEqual(40)
  const right = () => world.call('stranger', 'people.setUpEstate', { ...setUp, setUpCode: SET_UP_CODE })
  expect(errorOf(await right())?.reason).toBe('TOO_OFTEN')
  await world.cloud.clock.move({ to: T0 + DAY + HOUR, timers: 'once' })
  expect(errorOf(await right())?.reason).toBe('ALREADY_SET_UP')
})

test('a resident files forty cases in a day, and is told when he may file the next; a refusal writes nothing', async () => {
  const { day } = limitsFor(true).filing
  for (let n = 0; n < day; n += 1) await world.ask('li', 'cases.fileRepair', repair({ urgency: 'ordinary' }))
  const file = async () => errorOf(await world.call('li', 'cases.fileRepair', repair()))
  const tried = [await file(), await file(), await file(), await file()]
  await world.rest()
  const before = spent()
  expect(tried.at(-1)).toMatchObject({ code: 'LIMIT', reason: 'TOO_OFTEN', until: T0 + DAY })
  expect(await file()).toMatchObject({ reason: 'TOO_OFTEN' })
  expect(spent().writes).toBe(before.writes)
  expect(await world.call('li', 'cases.listMine', { open: true, before: null })).toMatchObject({ ok: true })
  expect(await world.call('zhao', 'cases.fileRepair', repair({ homeId: 'home-2' }))).toMatchObject({ ok: true })
})
