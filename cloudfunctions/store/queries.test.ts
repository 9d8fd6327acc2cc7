import type { FindOptions } from '../../local/store/types'
import { makeWorld, minutes, newKey, repair, type World } from '../world.fixture'

let world: World
let asked: { collection: string; options: FindOptions }[]
const open = async (options: Parameters<typeof makeWorld>[0] = {}) => {
  world = await makeWorld(options)
  asked = []
  const { store } = world.cloud
  const find = store.find.bind(store)
  store.find = (collection, options, transaction) => {
    asked.push({ collection, options })
    return find(collection, options, transaction)
  }
  const aggregate = store.aggregate.bind(store)
  store.aggregate = (collection, stages) => {
    asked.push({ collection, options: { query: (stages[0]?.$match ?? {}) as FindOptions['query'] } })
    return aggregate(collection, stages)
  }
}
beforeAll(() => open())
afterAll(() => world.close())

const plansOf = (queries: typeof asked) =>
  queries.map(({ collection, options }) => ({
    collection,
    query: JSON.stringify(options.query),
    index: world.cloud.store.explain(collection, options).index,
  }))

test('no query of the product scans its collection: each goes by id or by an index of database.json', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(6))
  await world.ask('li', 'cases.listMine', { open: true, before: null })
  await world.ask('li', 'cases.listMine', { open: false, before: null })
  await world.ask('chen', 'cases.listWork', {})
  await world.ask('he', 'cases.listWork', {})
  await world.ask('he', 'cases.overview', {})
  await world.ask('he', 'people.listEngineers', { caseId: id })
  await world.ask('li', 'messages.listInbox', { before: null })
  await world.ask('lin', 'household.get', { homeId: 'home-1' })
  await world.ask('he', 'household.listStaffInvitations', {})
  const where = { estateId: 'estate-1', homeId: 'home-2', relation: 'lessee', phone: null, phoneCode: null } as const
  await world.ask('li', 'applications.file', { key: newKey(), ...where, name: 'li', words: null })
  await world.ask('li', 'applications.listMine', {})
  await world.ask('lin', 'applications.list', { open: true, before: null })
  await world.ask('lin', 'applications.list', { open: false, before: null })
  await world.ask('li', 'messages.reach', {})
  await world.ask('lin', 'unreached.list', { open: true, before: null })
  await world.ask('lin', 'followUps.listTasks', { after: null })
  await world.ask('lin', 'followUps.list', { open: true, after: null })
  await world.ask('lin', 'followUps.list', { open: false, after: null })
  const plans = plansOf(asked)
  expect(new Set(plans.map((plan) => plan.collection))).toEqual(
    new Set([
      'people',
      'estates',
      'rosters',
      'matters',
      'inbox',
      'ledgers',
      'invitations',
      'homes',
      'robots',
      'unreached',
      'followUps',
      'followUpRounds',
    ]),
  )
  expect(plans.filter((plan) => plan.index === null)).toEqual([])
})

test('neither does one about personal data: the archive, who saw what, the export, the nights of the clock, a deletion', async () => {
  asked.length = 0
  const profile = { emergency: null, vehicles: [{ plate: '沪A12345', about: '' }], pets: '', notes: '' }
  await world.ask('li', 'privacy.saveMyProfile', { key: newKey(), ...profile })
  await world.ask('lin', 'homeProfiles.search', { by: 'name', words: 'l' })
  await world.ask('lin', 'homeProfiles.search', { by: 'plate', words: '345' })
  await world.ask('lin', 'homeProfiles.get', { homeId: 'home-1' })
  await world.ask('lin', 'cases.listHome', { homeId: 'home-1', before: null })
  await world.ask('li', 'privacy.whoSaw', { before: null })
  await world.ask('li', 'privacy.exportMine', {})
  await world.ask('li', 'privacy.leaving', {})
  await world.cloud.clock.move({ advanceMs: 24 * 3_600_000, timers: 'once' })
  await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
  const mine = plansOf(asked)
  expect(mine.map((plan) => plan.collection)).toEqual(expect.arrayContaining(['profiles', 'disclosures', 'documents']))
  expect(mine.filter((plan) => plan.index === null)).toEqual([])
})

test('neither does one about the register of homes', async () => {
  await world.close()
  await open({ register: false })
  const sheet = '楼栋,单元,房号,建筑面积\n3栋,2单元,501,80\n'
  await world.importHomes('he', `${sheet}3栋,2单元,502,80`)
  await world.importHomes('he', sheet)
  await world.ask('he', 'register.overview', {})
  await world.ask('he', 'register.exportHomes', {})
  const anywhere = { building: null, entrance: null, after: null }
  for (const words of ['', '501', '3-501', '3-2-501'])
    await world.ask('he', 'register.searchHomes', { ...anywhere, words })
  const place = { building: '3栋', entrance: '2单元' }
  await world.ask('he', 'register.searchHomes', { ...place, words: '', after: null })
  await world.ask('li', 'register.listBuildings', { estateId: 'estate-1' })
  await world.ask('li', 'register.listHomes', { estateId: 'estate-1', ...place })
  await world.to(minutes(60))
  const plans = plansOf(asked)
  expect(new Set(plans.map((plan) => plan.collection))).toEqual(
    new Set([
      'people',
      'estates',
      'homes',
      'registers',
      'imports',
      'matters',
      'chores',
      'inbox',
      // The sweep of the hour asks whether a migration is due.
      'cursors',
      'applications',
    ]),
  )
  expect(plans.filter((plan) => plan.index === null)).toEqual([])
})
