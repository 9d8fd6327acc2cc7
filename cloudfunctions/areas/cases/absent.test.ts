import { common } from '@/copy/common'
import type { Matter } from '@/domain/matter/matter'
import type { Person } from '@/domain/people/person'
import type { UnreachedDoc } from '../../store/messages/unreached'
import { concern, makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const stored = (id: string) => world.cloud.store.find('matters', { query: { _id: id } })[0] as unknown as Matter
const named = (name: string) =>
  world.cloud.store.find('people', { query: {} }).find((doc) => doc.name === name) as unknown as Person
const idOf = (name: string) => named(name)._id

/** As the office does it elsewhere: without duties from the next call on. */
const suspend = (name: string) => {
  const { _id, staff } = named(name)
  const change = { $set: { staff: { ...staff, suspended: true, at: [] } } }
  world.cloud.store.update('people', { query: { _id }, update: change, merge: true, multi: false, upsert: false })
}

test('a case whose engineer was suspended meanwhile is dispatched again by the next step, and the office hears of the step', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  expect(stored(id).assigneeId).toBe(idOf('chen'))
  suspend('chen')
  await world.to(minutes(2))
  const after = stored(id)
  expect(after.assigneeId).toBeNull()
  expect(after.history.map(({ what }) => what).slice(-2)).toEqual(['colleagueReleased', 'nobodyOnDuty'])
  expect(await world.inbox('lin')).toEqual(expect.arrayContaining(['dueSoon', 'nobodyOnDuty']))
  expect(await world.inbox('he')).toContain('nobodyOnDuty')
})

test('who puts himself aside gives back at once what he has not accepted, and keeps what he has', async () => {
  const taken = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', taken)
  const fresh = await world.ask('zhao', 'cases.fileRepair', repair({ homeId: 'home-2' }))
  expect(stored(fresh.id).assigneeId).toBe(idOf('chen'))
  await world.ask('chen', 'people.setAway', { away: true })
  await world.to(minutes(0.5))
  expect(stored(fresh.id).assigneeId).toBeNull()
  expect(stored(taken.id).assigneeId).toBe(idOf('chen'))
})

test('with neither desk nor manager there the supervisor hears that nobody is on duty', async () => {
  for (const name of ['chen', 'lin', 'he']) suspend(name)
  await world.ask('li', 'cases.fileRepair', repair({ key: newKey() }))
  expect(await world.inbox('sun')).toContain('nobodyOnDuty')
})

const everybody = ['chen', 'wu', 'lin', 'sun', 'he']
const listed = () => world.cloud.store.find('unreached', { query: {} }) as unknown as UnreachedDoc[]

test('with nobody of the estate left the case stands on its list, and whoever comes back finds it', async () => {
  for (const name of everybody) suspend(name)
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(6))
  const kinds = ['escalated', 'missed', 'nobodyOnDuty']
  expect(listed().map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds))
  expect(listed().every((row) => row.caseId === id && row.open && row.followUpId === null)).toBe(true)
  expect(stored(id).tell).toEqual([])
  const { _id, staff } = named('he')
  const back = { $set: { staff: { ...staff, suspended: false, at: ['estate-1:manager'] } } }
  world.cloud.store.update('people', { query: { _id }, update: back, merge: true, multi: false, upsert: false })
  const { rows } = await world.ask('he', 'unreached.list', { open: true, before: null })
  expect(rows.map(({ people, followUp }) => [people, followUp])).toContainEqual([0, null])
})

test('a manager of another estate of the installation hears of it, and it stands in his name', async () => {
  const [person] = world.cloud.store.find('people', { query: { name: 'he' } })
  const posts = [{ estateId: 'estate-2', duties: ['manager'] }]
  world.cloud.store.insert('people', [
    {
      ...person,
      _id: 'ma',
      name: 'ma',
      openid: 'openid-of-ma',
      estateId: 'estate-2',
      staff: { ...(person?.staff as object), posts, at: ['estate-2:manager'] },
    },
  ])
  const [estate] = world.cloud.store.find('estates', { query: {} })
  world.cloud.store.insert('estates', [{ ...estate, _id: 'estate-2' }])
  for (const name of everybody) suspend(name)
  await world.ask('li', 'cases.fileRepair', repair())
  expect(await world.inbox('ma')).toContain('nobodyThere')
  expect(listed().map(({ kind, followUpId }) => [kind, followUpId])).toContainEqual(['nobodyOnDuty', 'ma'])
})

test('what not everybody may know of says nothing of itself where it finds nobody, here or elsewhere', async () => {
  const aboutId = idOf('chen')
  for (const name of everybody.filter((one) => one !== 'chen')) suspend(name)
  await world.ask('li', 'cases.fileConcern', concern({ anonymous: true }))
  await world.ask('li', 'cases.fileConcern', concern({ category: 'attitude', aboutId }))
  expect(listed().length).toBeGreaterThan(1)
  for (const { caseId, page, title } of listed()) expect([caseId, page, title]).toEqual([null, null, common.discreet])
})
