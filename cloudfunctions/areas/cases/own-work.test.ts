import { makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const moveIn = async (name: string) => {
  const about = {
    homeId: 'home-1',
    relation: 'family',
    forId: null,
    decides: false,
    until: null,
    name,
    phone: null,
  } as const
  const { code } = await world.ask('li', 'household.invite', { key: newKey(), ...about })
  await world.ask(name, 'people.acceptInvitation', { code })
  return (await world.ask(name, 'people.me', {})).personId
}

test('nobody is sent to his own home: not by itself, not by hand, not to help, and he is offered to nobody', async () => {
  const chen = await moveIn('chen')
  const { id, assignee } = await world.ask('li', 'cases.fileRepair', repair())
  expect(assignee).toBeNull()
  const to = { id, key: newKey(), personId: chen }
  expect(await world.refused('he', 'cases.dispatch', { ...to, reason: null })).toBe('BAD_INPUT ABOUT_THEM')
  expect(await world.refused('he', 'cases.changeReceiver', { ...to, reason: 'x' })).toBe('BAD_INPUT ABOUT_THEM')
  const { engineers } = await world.ask('he', 'people.listEngineers', { caseId: id, forAnything: false })
  expect(engineers.map(({ name }) => name)).toEqual(['wu'])
  await world.ask('he', 'cases.dispatch', { id, key: newKey(), personId: engineers[0]?.personId ?? '', reason: null })
  expect(await world.refused('he', 'cases.addHelper', to)).toBe('BAD_INPUT ABOUT_THEM')
  expect((await world.ask('he', 'cases.listColleagues', { id })).colleagues).toEqual([])
})

test('who moves in while he has the work reads on, and leaves every word to the others of the home', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', { id })
  await moveIn('chen')
  expect((await world.ask('chen', 'cases.getCase', { id })).as).toEqual(['bystander', 'assignee'])
  expect(await world.refused('chen', 'cases.confirmArrival', { id, key: newKey() })).toBe('FORBIDDEN NOT_YOURS')
  await world.arrive('chen', { id })
  await world.complete('chen', { id })
  const five = { id, key: newKey(), rating: 5, words: null }
  expect(await world.refused('chen', 'cases.confirm', five)).toBe('FORBIDDEN NOT_YOURS')
  expect((await world.ask('li', 'cases.confirm', five)).status).toBe('closed')
})

test('the desk takes nothing in for its own home', async () => {
  await moveIn('lin')
  const { homeId, place, category, urgency, words, preferredAt } = repair()
  const about = { homeId, place, category, urgency, words, preferredAt, photos: [], residentId: null, described: null }
  const how = { kind: 'repair', channel: 'phone', anonymous: false, aboutId: null, answer: null } as const
  const caller = { name: '李', phone: null }
  expect(await world.refused('lin', 'cases.takeIn', { key: newKey(), ...about, ...how, caller })).toBe(
    'FORBIDDEN OWN_HOME',
  )
})
