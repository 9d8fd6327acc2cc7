import { makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
let li = ''
beforeAll(async () => {
  world = await makeWorld()
  li = String(world.cloud.store.find('people', { query: { name: 'li' } })[0]?._id)
})
afterAll(() => world.close())

const NUMBER = '11010519491231002X'
const content = {
  emergency: { name: '王强', relation: '儿子', phone: '13566667777' },
  vehicles: [{ plate: '沪A·12345', about: '白色' }],
  pets: '一只猫',
  notes: '听力不好，请多敲几下门',
}
const stored = () => JSON.stringify(world.cloud.store.find('profiles', { query: { _id: li } }))

test('a resident fills in his profile; the desk sees it with the contact’s number masked, neighbours see nothing', async () => {
  await world.ask('li', 'privacy.saveMyProfile', { key: newKey(), ...content })
  expect(await world.ask('li', 'privacy.myProfile', {})).toMatchObject({
    emergency: content.emergency,
    vehicles: [{ plate: '沪A12345', about: '白色' }],
    changed: { by: 'li' },
  })
  const home = await world.ask('lin', 'homeProfiles.get', { homeId: 'home-1' })
  expect(home).toMatchObject({ label: '3-2-501', mayEdit: true, before: [] })
  expect(home.now).toEqual([
    expect.objectContaining({
      name: 'li',
      phoneMasked: '139****5678',
      relation: 'owner',
      endedAt: null,
      may: { phone: ['contact', 'emergency'], emergency: ['emergency'], identityNumber: ['verify'] },
    }),
  ])
  expect(home.now[0]?.profile?.emergency).toEqual({ name: '王强', relation: '儿子', phoneMasked: '135****7777' })
  expect(JSON.stringify(home)).not.toMatch(/13566667777|13912345678/)
  for (const who of ['li', 'zhao', 'chen']) {
    expect(await world.refused(who, 'homeProfiles.get', { homeId: 'home-1' })).toBe('FORBIDDEN STAFF_ONLY')
    expect(await world.refused(who, 'homeProfiles.search', { by: 'name', words: 'li' })).toBe('FORBIDDEN STAFF_ONLY')
    expect(await world.refused(who, 'cases.listHome', { homeId: 'home-1', before: null })).toBe('FORBIDDEN STAFF_ONLY')
  }
})

test('the desk finds a home by a name’s beginning and by the end of a plate, never by its middle', async () => {
  const hits = async (by: 'name' | 'plate', words: string) =>
    (await world.ask('lin', 'homeProfiles.search', { by, words })).hits.map(({ label, plate }) => [label, plate])
  expect(await hits('name', 'l')).toEqual([['3-2-501', null]])
  expect(await hits('name', 'i')).toEqual([])
  expect(await hits('plate', '2345')).toEqual([['3-2-501', '沪A12345']])
  expect(await hits('plate', 'a 12345')).toEqual([['3-2-501', '沪A12345']])
  expect(await hits('plate', '45')).toEqual([])
  expect(await hits('plate', '1234')).toEqual([])
})

test('the desk writes for a resident, on record, and keeps a number it cannot see', async () => {
  const { emergency, ...rest } = content
  const given = { key: newKey(), personId: li, ...rest, emergency: { ...emergency, phone: null }, pets: '两只猫' }
  await world.ask('lin', 'homeProfiles.saveProfile', given)
  await world.ask('lin', 'homeProfiles.saveProfile', given)
  const mine = await world.ask('li', 'privacy.myProfile', {})
  expect(mine).toMatchObject({ emergency, pets: '两只猫', changed: { by: 'lin' } })
  expect(stored().match(/profileSaved/g)).toHaveLength(2)
  for (const who of ['zhao', 'chen', 'sun']) {
    expect(await world.refused(who, 'homeProfiles.saveProfile', { ...given, key: newKey() })).toBe(
      'FORBIDDEN STAFF_ONLY',
    )
  }
})

test('an identity number is checked, sealed, shown by its last four, read only on record, and taken back by its person', async () => {
  const record = (number: string, who = 'lin') =>
    world.refused(who, 'homeProfiles.recordIdentity', { key: newKey(), personId: li, number })
  expect(await record('110105194912310021')).toBe('BAD_INPUT IDENTITY_WRONG')
  expect(await record(NUMBER, 'chen')).toBe('FORBIDDEN STAFF_ONLY')
  await world.ask('lin', 'homeProfiles.recordIdentity', { key: newKey(), personId: li, number: '110105 19491231 002x' })
  expect(stored()).not.toContain(NUMBER)
  expect((await world.ask('li', 'privacy.myProfile', {})).identityMasked).toBe('**************002X')
  const ask = { key: newKey(), personId: li, field: 'identityNumber', purpose: 'verify', caseId: null } as const
  expect(await world.ask('he', 'privacy.reveal', ask)).toEqual({ value: NUMBER })
  expect((await world.ask('li', 'privacy.whoSaw', { before: null })).rows).toEqual([
    expect.objectContaining({ by: 'he', field: 'identityNumber', purpose: 'verify' }),
  ])
  expect((await world.ask('li', 'privacy.forgetIdentity', { key: newKey() })).identityMasked).toBeNull()
  expect(stored()).not.toContain('002X')
  expect(await world.refused('he', 'privacy.reveal', { ...ask, key: newKey() })).toBe('NOT_FOUND NOT_GIVEN')
})

test('a plate or a number that cannot be right changes nothing', async () => {
  const before = stored()
  const save = (more: object) => world.refused('li', 'privacy.saveMyProfile', { key: newKey(), ...content, ...more })
  expect(await save({ vehicles: [{ plate: '12345', about: '' }] })).toBe('BAD_INPUT PLATE_WRONG')
  expect(await save({ emergency: { ...content.emergency, phone: '12345' } })).toBe('BAD_INPUT PHONE_UNCLEAR')
  expect(stored()).toBe(before)
})

test('the cases of a home, newest first, for the office', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.ask('zhao', 'cases.fileRepair', repair({ homeId: 'home-2' }))
  const { rows, next } = await world.ask('lin', 'cases.listHome', { homeId: 'home-1', before: null })
  expect([rows.map((row) => row.id), next]).toEqual([[id], null])
})
