import type { FindOptions } from '../../../local/store/types'
import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
let asked: { collection: string; options: FindOptions }[]
beforeAll(async () => {
  world = await makeWorld()
  asked = []
  const { store } = world.cloud
  const find = store.find.bind(store)
  store.find = (collection, options, transaction) => {
    asked.push({ collection, options })
    return find(collection, options, transaction)
  }
})
afterAll(() => world.close())

test('no query of the product scans its collection: each goes by id or by an index of database.json', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(6))
  await world.ask('li', 'cases.listMine', { open: true, before: null })
  await world.ask('li', 'cases.listMine', { open: false, before: null })
  await world.ask('chen', 'cases.listWork', {})
  await world.ask('he', 'cases.listWork', {})
  await world.ask('he', 'manage.overview', {})
  await world.ask('he', 'people.listEngineers', { caseId: id })
  await world.ask('li', 'messages.listInbox', { before: null })
  await world.ask('lin', 'household.get', { homeId: 'home-1' })
  await world.ask('he', 'invitations.listStaff', {})
  const where = { estateId: 'estate-1', homeId: 'home-2', relation: 'lessee', phone: null, phoneCode: null } as const
  await world.ask('li', 'applications.file', { key: newKey(), ...where, name: 'li', words: null })
  await world.ask('li', 'applications.listMine', {})
  await world.ask('lin', 'applications.list', { open: true, before: null })
  await world.ask('lin', 'applications.list', { open: false, before: null })
  const plans = asked.map(({ collection, options }) => ({
    collection,
    query: JSON.stringify(options.query),
    index: world.cloud.store.explain(collection, options).index,
  }))
  expect(new Set(plans.map((plan) => plan.collection))).toEqual(
    new Set(['people', 'estates', 'rosters', 'matters', 'inbox', 'ledgers', 'invitations', 'applications', 'homes']),
  )
  expect(plans.filter((plan) => plan.index === null)).toEqual([])
})
