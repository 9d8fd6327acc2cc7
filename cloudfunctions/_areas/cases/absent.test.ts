import type { Matter } from '@/domain/matter/matter'
import type { Person } from '@/domain/people/person'
import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

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
