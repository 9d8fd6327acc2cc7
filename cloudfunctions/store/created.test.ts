import type { ActionName, Input, Reply } from '../../src/contract'
import type { Person } from '../../src/domain/people/person'
import { concern, makeWorld, newKey, repair, type World } from '../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const takenIn = (about: Partial<Input<'cases.takeIn'>> = {}): Input<'cases.takeIn'> => ({
  ...{ key: newKey(), homeId: null, kind: 'complaint', channel: 'phone', place: 'stairs', category: 'cleaning' },
  ...{ urgency: 'ordinary', words: '三天没有人打扫', photos: [], preferredAt: null, residentId: null },
  ...{ caller: { name: '', phone: null }, aboutId: null, described: null, anonymous: false, answer: null },
  ...about,
})
const person = (name: string): Person =>
  world.cloud.store.find('people', { query: { openid: `openid-of-${name}` } })[0] as unknown as Person
const change = (name: string, fields: object): void => {
  const update = { $set: fields }
  world.cloud.store.update('people', {
    query: { openid: `openid-of-${name}` },
    update,
    merge: true,
    multi: false,
    upsert: false,
  })
}
const errorOf = (reply: Reply<unknown>) => (reply.ok ? null : reply.error)

type Tried = { who: string; action: ActionName; input: () => { key: string }; other: object }
const broadcast = {
  ...{ kind: 'water', words: '今天停水', hours: 6, follows: null },
  audience: { residents: 'estate', buildings: [], homeIds: [], staff: false },
}
const filing = { estateId: 'estate-1', homeId: 'home-2', relation: 'lessee', phone: null, phoneCode: null } as const
const help = { group: 'repair', question: '怎么报修？', answer: '点我要报修。', words: [] }

/** Everything that creates a document under an id from the phone's key. */
const creations: Tried[] = [
  { who: 'li', action: 'cases.fileRepair', input: repair, other: { words: '换成了别的内容' } },
  { who: 'li', action: 'cases.fileConcern', input: concern, other: { words: '换成了别的内容' } },
  { who: 'lin', action: 'cases.takeIn', input: takenIn, other: { words: '换成了别的内容' } },
  {
    ...{ who: 'li', action: 'applications.file', other: { name: '别人' } },
    input: () => ({ key: newKey(), ...filing, name: 'li', words: null }),
  },
  {
    ...{ who: 'li', action: 'household.invite', other: { name: '别人' } },
    input: () => ({
      ...{ key: newKey(), homeId: 'home-1', relation: 'family', forId: null, decides: false, until: null },
      ...{ name: '小明', phone: null },
    }),
  },
  {
    ...{ who: 'he', action: 'household.inviteStaff', other: { duties: ['manager'] } },
    input: () => ({ key: newKey(), name: '小王', phone: null, duties: ['desk'], skills: [] }),
  },
  {
    ...{ who: 'lin', action: 'household.addResident', other: { name: '别人' } },
    input: () => ({ key: newKey(), homeId: 'home-1', relation: 'family', until: null, name: '老人', phone: null }),
  },
  { who: 'he', action: 'broadcasts.send', input: () => ({ key: newKey(), ...broadcast }), other: { words: '停电' } },
  {
    ...{ who: 'he', action: 'help.write', other: { text: { ...help, answer: '点别的。' } } },
    input: () => ({ key: newKey(), id: null, rev: 0, caseId: null, months: 6, publish: true, text: help }),
  },
  {
    ...{
      who: 'he',
      action: 'people.openEstate',
      other: { estate: { name: '另一个', phone: '021-55550002', centre: { latitude: 31, longitude: 121 } } },
    },
    input: () => ({
      key: newKey(),
      estate: { name: '第二小区', phone: '021-55550001', centre: { latitude: 31, longitude: 121 } },
    }),
  },
]

const counted = ['matters', 'applications', 'invitations', 'people', 'broadcasts', 'helpArticles', 'estates']
const all = (): number => counted.reduce((sum, name) => sum + world.cloud.store.count(name, {}), 0)

test.each(creations)(
  '$action: the same key and content answer the same; other content is a conflict that names what is there',
  async ({ who, action, input, other }) => {
    const asked = input()
    const first = await world.call(who, action, asked)
    expect(errorOf(first)).toBeNull()
    const before = all()
    expect(await world.call(who, action, asked)).toMatchObject({ ok: true })
    const refused = errorOf(await world.call(who, action, { ...asked, ...other }))
    expect(refused).toMatchObject({ code: 'CONFLICT', reason: 'KEY_REUSED', id: expect.any(String) })
    if (action.startsWith('cases.')) expect(refused?.id).toBe((first as { data: { id: string } }).data.id)
    expect(all()).toBe(before)
    if (action === 'people.openEstate') await world.ask('he', 'people.chooseEstate', { estateId: 'estate-1' } as never)
  },
)

test('a key that filed a case is no key for a move on it: the move is not taken for done', async () => {
  const asked = repair()
  const { id } = await world.ask('li', 'cases.fileRepair', asked)
  const cancelled = await world.call('li', 'cases.cancel', { id, key: asked.key, reason: '不用了' })
  expect(errorOf(cancelled)).toMatchObject({ code: 'CONFLICT', reason: 'KEY_REUSED', id })
})

test('a repeated key is answered like a read: nothing of a case in which the clerk was named since', async () => {
  const asked = takenIn()
  const { id } = await world.ask('lin', 'cases.takeIn', asked)
  await world.ask('he', 'cases.nameColleague', { id, key: newKey(), personId: person('lin')._id, reason: '说的是她' })
  expect(await world.refused('lin', 'cases.getCase', { id })).toBe('FORBIDDEN')
  expect(errorOf(await world.call('lin', 'cases.takeIn', asked))).toMatchObject({ code: 'FORBIDDEN' })
  const other = errorOf(await world.call('lin', 'cases.takeIn', { ...asked, words: '别的' }))
  expect([other?.reason, other?.id]).toEqual(['KEY_REUSED', undefined])
})

test('who left a home gets nothing of its case, whatever home he names under the old key', async () => {
  const asked = repair()
  await world.ask('li', 'cases.fileRepair', asked)
  const { homes } = person('li')
  const [home] = homes
  change('li', { homes: [{ ...home, homeId: 'home-2' }] })
  const other = errorOf(await world.call('li', 'cases.fileRepair', { ...asked, homeId: 'home-2' }))
  expect([other?.code, other?.reason, other?.id]).toEqual(['CONFLICT', 'KEY_REUSED', undefined])
  change('li', { homes })
})
