import { estate, makeWorld, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld({ settled: false })
})
afterEach(() => world.close())

const setUp = { setUpCode: 'set-up-code-for-tests', ...estate }

test('the set-up code makes its bearer the manager, once', async () => {
  expect(await world.refused('he', 'people.setUpEstate', { ...setUp, setUpCode: 'guess' })).toBe(
    'FORBIDDEN SET_UP_CODE_WRONG',
  )
  await world.ask('he', 'people.setUpEstate', setUp)
  expect(await world.ask('he', 'people.me', {})).toMatchObject({ name: 'he', duties: ['manager'], homes: [] })
  expect(await world.refused('li', 'people.setUpEstate', setUp)).toBe('WRONG_STATE ALREADY_SET_UP')
})

test('an invitation binds one person, once; the same person may repeat it', async () => {
  const { invitations } = await world.ask('he', 'people.setUpEstate', setUp)
  const code = invitations.find((one) => one.name === 'li')?.code ?? ''
  const me = await world.ask('li', 'people.acceptInvitation', { code: code.toLowerCase() })
  expect(me).toMatchObject({ name: 'li', phoneMasked: '139****5678', homes: [{ homeId: 'home-1', relation: 'owner' }] })
  expect(await world.ask('li', 'people.acceptInvitation', { code })).toMatchObject({ name: 'li' })
  expect(await world.refused('zhao', 'people.acceptInvitation', { code })).toBe('WRONG_STATE INVITATION_USED')
  const other = invitations.find((one) => one.name === 'zhao')?.code ?? ''
  expect(await world.refused('li', 'people.acceptInvitation', { code: other })).toBe('WRONG_STATE ALREADY_SIGNED_IN')
})

test('an invitation lapses after a week', async () => {
  const { invitations } = await world.ask('he', 'people.setUpEstate', setUp)
  await world.cloud.clock.move({ advanceMs: 7 * 86_400_000, timers: 'once' })
  const code = invitations[0]?.code ?? ''
  expect(await world.refused('li', 'people.acceptInvitation', { code })).toBe('WRONG_STATE INVITATION_LAPSED')
})
