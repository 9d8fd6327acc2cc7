import { CENTRE, estate, makeWorld, newKey, type World } from '../../world.fixture'

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
  await world.ask('he', 'people.setUpEstate', { ...setUp, setUpCode: 'SET UP code-for-tests' })
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

test('a manager opens one more estate, in which only he is at work; the same key opens one', async () => {
  await world.ask('he', 'people.setUpEstate', setUp)
  const opening = { key: newKey(), estate: { name: '二期', phone: '021-55550001', centre: CENTRE } }
  const opened = await world.ask('he', 'people.openEstate', opening)
  expect(opened).toMatchObject({ duties: ['manager'], estate: { name: '二期' } })
  expect(opened.estates.map((one) => one.name).sort()).toEqual(['An Ju Garden', '二期'])
  expect((await world.ask('he', 'people.openEstate', opening)).estates).toHaveLength(2)
  expect((await world.ask('he', 'staff.list', {})).people.map((one) => one.name)).toEqual(['he'])
  await world.importHomes('he', '楼栋,单元,房号,建筑面积\n9栋,1单元,101,80\n')
  const { homes } = await world.ask('he', 'register.listHomes', {
    ...{ estateId: opened.estate.id, building: '9栋', entrance: '1单元' },
  })
  const homeId = homes[0]?.homeId ?? ''
  const who = { name: '新业主', phone: null, until: null, forId: null, decides: true }
  const { code } = await world.ask('he', 'household.invite', { key: newKey(), homeId, relation: 'owner', ...who })
  const me = await world.ask('newcomer', 'people.acceptInvitation', { code })
  expect(me).toMatchObject({ estate: { name: '二期' }, homes: [{ homeId, label: '9栋1单元101', relation: 'owner' }] })
  const back = await world.ask('he', 'people.chooseEstate', { estateId: 'estate-1' })
  expect(back).toMatchObject({ duties: ['manager'], estate: { id: 'estate-1' } })
  expect(await world.refused('he', 'household.get', { homeId })).toBe('FORBIDDEN HOME_NOT_YOURS')
})
