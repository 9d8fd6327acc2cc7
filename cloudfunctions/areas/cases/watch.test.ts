import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const lift = { place: 'elevator', category: 'lift' } as const
const words = '电梯停在三楼，里面有怪味'
/** Only these stand on what a neighbour sees. */
const known = ['category', 'id', 'place', 'since', 'status', 'watching']

const report = async () =>
  world.ask('li', 'cases.fileRepair', repair({ ...lift, words, photos: [await world.photo('li')] }))
const offered = async (name: string, homeId: string, about: object = lift) =>
  (await world.ask(name, 'cases.similar', { homeId, ...lift, ...about })).cases

test('what a neighbour reported of the same entrance is offered: place, category, state, and nothing more', async () => {
  const { id, number } = await report()
  const cases = await offered('zhao', 'home-2')
  expect(cases).toEqual([{ ...lift, id, status: 'waiting', since: minutes(0), watching: false }])
  expect(Object.keys(cases[0] ?? {}).sort()).toEqual(known)
  expect(await offered('zhao', 'home-2', { category: 'power' })).toHaveLength(1)
  expect(await offered('zhao', 'home-2', { place: 'garage' })).toEqual([])
  expect(await offered('li', 'home-1')).toEqual([])
  expect(JSON.stringify(cases)).not.toContain(number)
})

test('nothing of a home is ever offered, nor of the stairs of another entrance', async () => {
  await world.ask('li', 'cases.fileRepair', repair({ place: 'kitchen', category: 'water' }))
  expect(await offered('zhao', 'home-2', { place: 'kitchen', category: 'water' })).toEqual([])
  await report()
  world.cloud.store.update('homes', {
    query: { homeId: 'home-2' },
    merge: true,
    multi: false,
    upsert: false,
    update: { $set: { entrance: '9-' } },
  } as never)
  expect(await offered('zhao', 'home-2')).toEqual([])
})

test('who follows it hears once that it is done, and learns neither number nor words nor persons', async () => {
  const filed = await report()
  const { id, number } = filed
  expect(await world.ask('zhao', 'cases.watch', { id, on: true })).toEqual({ watching: true })
  await world.ask('zhao', 'cases.watch', { id, on: true })
  expect(world.cloud.store.find('watches', { query: {} })).toHaveLength(1)
  const sealed = JSON.stringify([await world.ask('zhao', 'cases.listWatched', {}), await offered('zhao', 'home-2')])
  for (const secret of [words, number, '"li"', 'home-1', 'chen', 'photo']) expect(sealed).not.toContain(secret)
  expect(await world.refused('zhao', 'cases.getCase', { id })).toBe('FORBIDDEN')
  expect(await world.refused('zhao', 'cases.linkPhotos', { id })).toBe('FORBIDDEN')

  const personId = (await world.ask('he', 'people.listEngineers', { caseId: id })).engineers[0]?.personId ?? ''
  await world.ask('he', 'cases.dispatch', { id, key: newKey(), personId })
  const engineer = (await world.ask('he', 'cases.getCase', { id })).assignee ?? ''
  await world.accept(engineer, filed)
  await world.arrive(engineer, filed)
  await world.complete(engineer, filed)
  expect(await world.inbox('zhao')).toEqual([])
  await world.ask('li', 'cases.confirm', { id, key: newKey(), rating: 5, words: null })
  await world.to(minutes(10))
  const { items } = await world.ask('zhao', 'messages.listInbox', { before: null })
  expect(items).toMatchObject([{ kind: 'watchedOver', caseId: null, page: 'resident/watched/index' }])
  const told = JSON.stringify(world.cloud.store.find('inbox', { query: { kind: 'watchedOver' } }))
  for (const secret of [words, number, 'home-1', engineer]) expect(told.replaceAll(id, '')).not.toContain(secret)
  expect(await world.inbox('li')).not.toContain('watchedOver')
  expect((await world.ask('zhao', 'cases.listWatched', {})).cases).toMatchObject([{ status: 'closed' }])
})

test('no longer followed, it tells nothing; what is in a home or elsewhere cannot be followed', async () => {
  const { id } = await report()
  await world.ask('zhao', 'cases.watch', { id, on: true })
  expect(await world.ask('zhao', 'cases.watch', { id, on: false })).toEqual({ watching: false })
  await world.ask('li', 'cases.cancel', { id, key: newKey(), reason: '又好了' })
  expect(await world.inbox('zhao')).toEqual([])
  expect(await world.refused('zhao', 'cases.watch', { id, on: true })).toBe('WRONG_STATE NOT_NOW')
  const inside = await world.ask('li', 'cases.fileRepair', repair())
  expect(await world.refused('zhao', 'cases.watch', { id: inside.id, on: true })).toBe('NOT_FOUND')
  expect(await world.refused('lin', 'cases.watch', { id: inside.id, on: true })).toBe('NOT_FOUND')
})
