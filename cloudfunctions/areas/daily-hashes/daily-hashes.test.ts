import { codeWords } from '@/copy/estate/daily-hashes'
import type { Matter } from '@/domain/matter/matter'
import { chained } from '@/domain/matter/proof/chain'
import { dailyHashOf } from '@/domain/matter/proof/daily-hash'
import { digestOf } from '../../platform/ids'
import type { DailyHashDoc } from '../../store/daily-hashes'
import { makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

const DAY = 24 * 60 * 60_000
/** Just past one in the morning after the first day. */
const NIGHT = T0 + 15 * 60 * 60_000 + 60_000

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const stored = (id: string) => world.cloud.store.find('matters', { query: { _id: id } })[0] as unknown as Matter
const dailyHashes = () =>
  (world.cloud.store.find('heads', { query: {} }) as unknown as DailyHashDoc[]).sort((a, b) => (a.day < b.day ? -1 : 1))
const to = (at: number) => world.cloud.clock.move({ to: at, timers: 'once' })
const verify = (id: string, known: { links: number; tip: string } | null = null) =>
  world.ask('li', 'cases.verify', { id, known })
const put = (id: string, change: object) =>
  world.cloud.store.update('matters', {
    query: { _id: id },
    update: { $set: change },
    merge: true,
    multi: false,
    upsert: false,
  })
/** Changes an entry and computes the whole chain anew, as somebody with the keys of the database could. */
const forge = (id: string, at: number) => {
  const matter = stored(id)
  const history = matter.history.map((entry, n) => (n === at ? { ...entry, by: 'nobody' } : entry))
  put(id, { history, chain: chained({ ...matter, history, chain: [] }, digestOf) })
}

const twoDays = async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await to(NIGHT)
  await world.accept('chen', { id })
  await to(NIGHT + DAY)
  return id
}

test('every night makes one head that names the one before, however often and late the clock comes', async () => {
  const id = await twoDays()
  const [first, second, ...more] = dailyHashes()
  expect(more).toEqual([])
  expect([first?.day, second?.day]).toEqual(['2026-11-21', '2026-11-22'])
  expect(second?.before).toBe(first?.head)
  for (const one of dailyHashes()) expect(one.head).toBe(dailyHashOf(one, digestOf))
  const before = dailyHashes()
  const again = { query: { _id: 'heads:estate-1' }, update: { $set: { wakeAt: NIGHT } } }
  world.cloud.store.update('chores', { ...again, merge: true, multi: false, upsert: false })
  await to(NIGHT + DAY + 2 * 60 * 60_000)
  expect(dailyHashes()).toEqual(before)
  await to(NIGHT + 5 * DAY)
  expect(dailyHashes().map(({ day }) => day)).toEqual(
    ['21', '22', '23', '24', '25', '26'].map((day) => `2026-11-${day}`),
  )
  const found = await verify(id)
  expect(found).toMatchObject({ brokenAt: null, rewrittenFrom: null, remembered: null })
  expect(found.days.map(({ day, head: dailyHash }) => [day, dailyHash])).toContainEqual(['2026-11-21', first?.head])
})

test('once a week the manager is handed the code of the last day in his inbox, quietly and once; nobody else is', async () => {
  const line = async (name: string) =>
    (await world.ask(name, 'messages.listInbox', { before: null })).items.filter(({ kind }) => kind === 'headsOfWeek')
  await to(NIGHT)
  expect(await line('he')).toEqual([])
  await to(NIGHT + DAY)
  const sunday = dailyHashes().at(-1) as DailyHashDoc
  expect(sunday.day).toBe('2026-11-22')
  const [handed, ...more] = await line('he')
  expect(more).toEqual([])
  expect(handed).toMatchObject({ page: 'insight/daily-hashes/index', read: false })
  expect(handed?.title).toContain(codeWords(sunday.head))
  for (const name of ['li', 'chen', 'lin', 'sun']) expect(await line(name)).toEqual([])
  const inbox = { query: { kind: 'headsOfWeek' } }
  expect(world.cloud.store.find('inbox', inbox)).toMatchObject([{ delivery: { state: 'inbox', channels: [] } }])

  // The night is gone through again, as after a call that was cut off before its head was written.
  world.cloud.store.remove('heads', { query: { day: sunday.day }, multi: false })
  const again = { query: { _id: 'heads:estate-1' }, update: { $set: { wakeAt: NIGHT } } }
  world.cloud.store.update('chores', { ...again, merge: true, multi: false, upsert: false })
  await to(NIGHT + DAY + 2 * 60 * 60_000)
  expect(dailyHashes().at(-1)?.head).toBe(sunday.head)
  expect(await line('he')).toHaveLength(1)
  // A clock that was away for three weeks hands over the last one only.
  await to(NIGHT + 23 * DAY)
  expect((await line('he')).length).toBe(2)
})

test('a chain that was computed anew is found by the day that held it, and by the phone that remembers', async () => {
  const id = await twoDays()
  const { links, tip } = await verify(id)
  expect(await verify(id, { links, tip })).toMatchObject({ rewrittenFrom: null, remembered: true })
  forge(id, 0)
  const found = await verify(id, { links, tip })
  expect(found).toMatchObject({ brokenAt: null, rewrittenFrom: '2026-11-21', remembered: false })
  const [today] = (await world.ask('he', 'dailyHashes.list', { before: null })).days.slice(-1)
  const checked = await world.ask('he', 'dailyHashes.verify', { day: today?.day ?? '', known: today?.head ?? null })
  expect(checked).toMatchObject({ same: true, cases: 1, lost: [{ caseId: id, how: 'rewritten' }] })
})

test('a changed entry is named, a case that was taken away is missed, and a head that was exchanged is noticed', async () => {
  const id = await twoDays()
  const known = dailyHashes()[0]?.head ?? null
  const day = '2026-11-21'
  put(id, { history: stored(id).history.map((entry, n) => (n === 1 ? { ...entry, by: 'nobody' } : entry)) })
  expect((await verify(id)).brokenAt).toBe(stored(id).history[1]?.id)
  const changed = [{ caseId: id, how: 'changed' }]
  expect(await world.ask('he', 'dailyHashes.verify', { day, known })).toMatchObject({ same: true, lost: changed })
  world.cloud.store.remove('matters', { query: { _id: id }, multi: false })
  expect(await world.ask('he', 'dailyHashes.verify', { day, known })).toMatchObject({
    same: true,
    lost: [{ how: 'gone' }],
  })
  const tips = { tips: [], head: dailyHashOf({ ...(dailyHashes()[0] as DailyHashDoc), tips: [] }, digestOf) }
  world.cloud.store.update('heads', {
    query: { day },
    update: { $set: tips },
    merge: true,
    multi: false,
    upsert: false,
  })
  expect(await world.ask('he', 'dailyHashes.verify', { day, known })).toMatchObject({ same: false })
  expect(await world.ask('he', 'dailyHashes.verify', { day: '2026-11-22', known: null })).toMatchObject({ same: false })
})

test('erased words still verify, and the resident reads on the case who saw his number', async () => {
  const id = await twoDays()
  put(id, { notes: {} })
  await world.ask('chen', 'privacy.reveal', {
    key: newKey(),
    personId: stored(id).residentId ?? '',
    field: 'phone',
    purpose: 'case',
    caseId: id,
  })
  const found = await verify(id)
  expect(found).toMatchObject({ brokenAt: null, rewrittenFrom: null })
  expect(found.seen).toMatchObject([{ by: 'chen', field: 'phone', purpose: 'case' }])
})
