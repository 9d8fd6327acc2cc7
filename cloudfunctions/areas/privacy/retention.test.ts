import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DAY, HOUR } from '../../../src/domain/kernel/time'
import type { Matter } from '../../../src/domain/matter/matter'
import { table } from '../../../src/domain/privacy/table'
import { makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const all = <T>(collection: string, query: object = {}): T[] =>
  world.cloud.store.find(collection, { query } as never) as unknown as T[]
/** Whether a file is still in storage, where it lies under the digest of its path. */
const isStored = (fileId: string): boolean => {
  const path = fileId.replace(/^cloud:\/\/[^/]+\//, '')
  return existsSync(join(world.dataDir, 'files', createHash('sha256').update(path).digest('hex')))
}
const change = (collection: string, query: object, set: object) =>
  world.cloud.store.update(collection, {
    query,
    update: { $set: set },
    merge: true,
    multi: true,
    upsert: false,
  } as never)
const put = (collection: string, doc: object) => world.cloud.store.insert(collection, [doc as never])
const matter = (id: string) => all<Matter>('matters', { _id: id })[0] as Matter

/** The next night: the clock comes late, but it comes. */
const night = () => world.cloud.clock.move({ advanceMs: DAY, timers: 'once' })

/** As if something had happened so many days ago, and the nights since had not come yet. */
const ago = (days: number, collection: string, query: object, field: string) => {
  change(collection, query, { [field]: world.cloud.clock.now() - days * DAY })
  for (const { _id } of all<{ _id: string }>('cursors')) {
    change('cursors', { _id }, { at: _id === 'retention:people' ? '' : 0 })
  }
}

let id = ''
test('a finished case keeps words and photos until their terms end', async () => {
  const photos = [await world.photo('li')]
  id = (
    await world.ask('li', 'cases.fileRepair', repair({ photos, words: '厨房漏水', wishes: { access: 'callFirst' } }))
  ).id
  await world.accept('chen', { id })
  await world.arrive('chen', { id })
  await world.complete('chen', { id })
  await world.ask('li', 'cases.confirm', { id, key: newKey(), rating: 5, words: '很好' })
  await night()
  expect(matter(id).photos.every(({ fileId }) => isStored(fileId))).toBe(true)
  expect(matter(id).photos.some(({ point }) => point !== null)).toBe(true)
})

test('photos, and the place of the arrival, go a year after the end; words stay; the history verifies as before', async () => {
  const before = matter(id)
  ago(table.casePhotos.kept.days - 2, 'matters', { _id: id }, 'overAt')
  await night()
  expect(matter(id).photos.every(({ fileId }) => isStored(fileId))).toBe(true)
  ago(table.casePhotos.kept.days, 'matters', { _id: id }, 'overAt')
  await night()
  const after = matter(id)
  expect(after.photos.map(({ fileId, thumb, point }) => [fileId, thumb.fileId, point])).toEqual(
    before.photos.map(() => ['', '', null]),
  )
  expect(after.photos.map(({ digest }) => digest)).toEqual(before.photos.map(({ digest }) => digest))
  for (const { fileId } of before.photos) {
    expect(isStored(fileId)).toBe(false)
  }
  expect([after.history, after.chain, after.notes]).toEqual([before.history, before.chain, before.notes])
})

test('words go after three years, and messages and old unmaskings with their terms; other cases stay whole', async () => {
  const seen = { personId: 'p', by: 'q', estateId: 'estate-1', field: 'phone', purpose: 'contact', caseId: null }
  put('disclosures', { _id: 'old', at: T0 - (table.disclosures.kept.days - 1) * DAY, ...seen })
  put('disclosures', { _id: 'newer', at: T0, ...seen })
  change('inbox', {}, { at: T0 - table.messages.kept.days * DAY })
  ago(table.caseWords.kept.days, 'matters', { _id: id }, 'overAt')
  const fresh = await world.ask('li', 'cases.fileRepair', repair())
  await night()
  expect(matter(id)).toMatchObject({ notes: {}, wishes: {}, rating: 5, open: false })
  expect(matter(id).history).toHaveLength(matter(id).chain.length)
  expect(all<{ _id: string }>('disclosures').map(({ _id }) => _id)).toEqual(['newer'])
  expect(all<{ at: number }>('inbox').every(({ at }) => at >= T0)).toBe(true)
  expect(matter(fresh.id).notes.e1?.words).toBe(repair().words)
})

test('papers are removed when their moment has come, with a line that says so, and not before', async () => {
  const now = world.cloud.clock.now()
  const fileId = await world.photo('li')
  const paper = {
    estateId: 'estate-1',
    personId: 'li',
    purpose: 'application',
    about: 'a1',
    digest: 'd',
    at: now,
    removedAt: null,
  }
  put('documents', { _id: 'soon', ...paper, fileId, removeAt: now + HOUR })
  put('documents', { _id: 'undecided', ...paper, fileId: 'cloud://none/other', removeAt: null })
  await night()
  expect(all<object>('documents', { _id: 'soon' })[0]).toMatchObject({ fileId: '', digest: 'd', removeAt: null })
  expect(all<{ removedAt: number }>('documents', { _id: 'soon' })[0]?.removedAt).toBeGreaterThan(now)
  expect(isStored(fileId)).toBe(false)
  expect(all<object>('documents', { _id: 'undecided' })[0]).toMatchObject({
    fileId: 'cloud://none/other',
    removedAt: null,
  })
})

test('who has left loses his profile first, and after years his name; who lives here keeps both', async () => {
  for (const who of ['li', 'zhao']) {
    await world.ask(who, 'privacy.saveMyProfile', {
      key: newKey(),
      emergency: null,
      vehicles: [],
      pets: `pet of ${who}`,
      notes: '',
    })
  }
  const [zhao] = all<{ _id: string; homes: object[]; history: object[] }>('people', { name: 'zhao' })
  const gone = (days: number) => {
    const at = world.cloud.clock.now() - days * DAY
    const homes = zhao?.homes.map((home) => ({ ...home, since: at - DAY, endedAt: at }))
    const history = zhao?.history.map((entry) => ({ ...entry, at: at - DAY }))
    change('people', { _id: zhao?._id }, { homes, history })
    ago(0, 'cursors', { _id: 'none' }, 'at')
  }
  gone(table.pets.kept.days - 2)
  await night()
  expect(all('profiles')).toHaveLength(2)
  gone(table.pets.kept.days)
  await night()
  expect(all<{ pets: string }>('profiles').map(({ pets }) => pets)).toEqual(['pet of li'])
  gone(table.name.kept.days)
  await night()
  expect(all<object>('people', { _id: zhao?._id })[0]).toMatchObject({ name: '', phone: '' })
  expect(all('people', { name: 'li' })).toHaveLength(1)
})

test('a second run on the same night changes nothing', async () => {
  const dump = () => JSON.stringify(['matters', 'documents', 'people', 'profiles'].map((name) => all(name)))
  const before = dump()
  change('chores', { _id: 'retention' }, { wakeAt: world.cloud.clock.now() })
  await world.cloud.clock.move({ advanceMs: HOUR, timers: 'once' })
  expect(dump() === before).toBe(true)
  expect(all<{ wakeAt: number }>('chores', { _id: 'retention' })[0]?.wakeAt).toBeGreaterThan(world.cloud.clock.now())
})

test('an installation that is older than something on its clock gets it in the night', async () => {
  const ids = () => all<{ _id: string }>('chores').map(({ _id }) => _id)
  const standing = ids().filter((id) => /^(retention|gaps|followUps)/.test(id))
  expect(standing).toHaveLength(3)
  for (const _id of standing) world.cloud.store.remove('chores', { query: { _id }, multi: false } as never)
  await world.cloud.clock.move({ advanceMs: DAY, timers: 'each' })
  expect(ids()).toEqual(expect.arrayContaining(standing))
  const planned = all<{ plannedAt: number }>('chores', { _id: { $in: standing } })
  expect(planned.every(({ plannedAt }) => plannedAt > world.cloud.clock.now())).toBe(true)
})
