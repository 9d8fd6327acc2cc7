import { makeWorld, newKey, type World } from '../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await fetch(`${world.cloud.http}/content-rules`, { method: 'POST', body: JSON.stringify({ risky: ['赌博'] }) })
})
afterAll(() => world.close())

const profile = { emergency: null, vehicles: [], pets: '', notes: '' }
const member = { homeId: 'home-1', phone: null, until: null }

test('names, notes and words of an application that WeChat doubts are not taken', async () => {
  const { personId } = await world.ask('li', 'people.me', {})
  const asked: [who: string, action: string, input: object][] = [
    ['li', 'people.rename', { name: '来赌博' }],
    ['li', 'privacy.saveMyProfile', { ...profile, notes: '来赌博' }],
    ['li', 'privacy.saveMyProfile', { ...profile, vehicles: [{ plate: '沪A12345', about: '来赌博' }] }],
    ['lin', 'homeProfiles.saveProfile', { ...profile, personId, pets: '来赌博' }],
    ['li', 'household.invite', { ...member, name: '来赌博', relation: 'family', forId: null, decides: false }],
    ['lin', 'household.addResident', { ...member, name: '来赌博', relation: 'family' }],
    ['he', 'household.inviteStaff', { name: '来赌博', phone: null, duties: ['desk'], skills: [] }],
    [
      'luo',
      'applications.file',
      {
        estateId: 'estate-1',
        homeId: 'home-1',
        relation: 'family',
        name: '罗',
        phone: null,
        phoneCode: null,
        words: '来赌博',
      },
    ],
  ]
  for (const [who, action, input] of asked)
    expect([action, await world.refused(who, action, { key: newKey(), ...input })]).toEqual([
      action,
      'BAD_INPUT WORDS_DOUBTED',
    ])
})

test('a name in disguise is the same name, and nobody is called as the app calls itself', async () => {
  const { name } = await world.ask('li', 'people.rename', { key: newKey(), name: ' 李\u202e\u200b\n小ｌｉ ' })
  expect(name).toBe('李 小li')
  expect(await world.refused('li', 'people.rename', { key: newKey(), name: '系\u200b统' })).toBe(
    'BAD_INPUT NAME_RESERVED',
  )
  expect(await world.refused('li', 'people.rename', { key: newKey(), name: '\u3164' })).toBe('BAD_INPUT TEXT_EMPTY')
})

test('a caller is found by his number, however it is typed and however it was stored', async () => {
  await world.ask('lin', 'household.addResident', {
    key: newKey(),
    ...member,
    name: '周',
    relation: 'family',
    phone: '+86 137-0000 1111',
  })
  for (const words of ['13700001111', '137 0000 1111', '+86137-0000-1111', '１３７００００１１１１']) {
    const { callers } = await world.ask('lin', 'cases.findCallers', { homeId: null, words })
    expect([words, callers.map((caller) => caller.name)]).toEqual([words, ['周']])
  }
})
