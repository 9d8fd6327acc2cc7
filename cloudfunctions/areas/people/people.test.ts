import { CENTRE, makeWorld, newKey, setUp, type World } from '../../world.fixture'

let world: World
afterEach(() => world.close())

const invite = async (name: string): Promise<string> => {
  const about = { name, phone: '13912345678', until: null, forId: null, decides: true }
  const home = { homeId: 'home-1', relation: 'family' } as const
  return (await world.ask('he', 'household.invite', { key: newKey(), ...home, ...about })).code
}

test('the set-up code makes its bearer the manager of an estate without homes and people, once', async () => {
  world = await makeWorld({ settled: false })
  expect(await world.refused('he', 'people.setUpEstate', { ...setUp, setUpCode: 'guess' })).toBe(
    'FORBIDDEN SET_UP_CODE_WRONG',
  )
  const { estateId } = await world.ask('he', 'people.setUpEstate', { ...setUp, setUpCode: 'SET UP code-for-tests' })
  expect(await world.ask('he', 'people.me', {})).toMatchObject({ name: 'he', duties: ['manager'], homes: [] })
  expect(await world.ask('he', 'register.listBuildings', { estateId })).toMatchObject({ buildings: [] })
  const door = { estateId, building: '3栋', entrance: '2单元' }
  expect(await world.ask('he', 'register.listHomes', door)).toEqual({ homes: [] })
  expect((await world.ask('he', 'staff.list', {})).people.map((one) => one.name)).toEqual(['he'])
  expect(await world.refused('li', 'people.setUpEstate', setUp)).toBe('WRONG_STATE ALREADY_SET_UP')
})

test('an invitation binds one person, once; the same person may repeat it', async () => {
  world = await makeWorld()
  const code = await invite('luo')
  const me = await world.ask('luo', 'people.acceptInvitation', { code: code.toLowerCase() })
  expect(me).toMatchObject({ name: 'luo', phoneMasked: '139****5678' })
  expect(me.homes).toMatchObject([{ homeId: 'home-1', relation: 'family' }])
  expect(await world.ask('luo', 'people.acceptInvitation', { code })).toMatchObject({ name: 'luo' })
  expect(await world.refused('zhao', 'people.acceptInvitation', { code })).toBe('WRONG_STATE INVITATION_USED')
  const other = await invite('luo')
  expect(await world.refused('luo', 'people.acceptInvitation', { code: other })).toBe('WRONG_STATE ALREADY_MEMBER')
})

test('an invitation lapses after a week', async () => {
  world = await makeWorld()
  const code = await invite('luo')
  await world.cloud.clock.move({ advanceMs: 7 * 86_400_000, timers: 'once' })
  expect(await world.refused('luo', 'people.acceptInvitation', { code })).toBe('WRONG_STATE INVITATION_LAPSED')
})

test('a manager opens one more estate, in which only he is at work; the same key opens one', async () => {
  world = await makeWorld()
  const opening = { key: newKey(), estate: { name: '二期', phone: '021-55550001', centre: CENTRE } }
  const opened = await world.ask('he', 'people.openEstate', opening)
  expect(opened).toMatchObject({ duties: ['manager'], estate: { name: '二期' } })
  expect(opened.estates.map((one) => one.name).sort()).toEqual(['An Ju Garden', '二期'])
  expect((await world.ask('he', 'people.openEstate', opening)).estates).toHaveLength(2)
  expect((await world.ask('he', 'staff.list', {})).people.map((one) => one.name)).toEqual(['he'])
  await world.importHomes('he', '楼栋,单元,房号,建筑面积\n9栋,1单元,101,80\n')
  const { homes } = await world.ask('he', 'register.listHomes', {
    estateId: opened.estate.id,
    building: '9栋',
    entrance: '1单元',
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
