import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import readSheets from 'read-excel-file/node'
import database from '../../database.json'
import { makeWorld, newKey, PICTURE, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const person = (name: string) =>
  world.cloud.store.find('people', { query: { name } })[0] as unknown as { _id: string; homes: object[] }
const change = (collection: string, query: object, set: object) =>
  world.cloud.store.update(collection, {
    query,
    update: { $set: set },
    merge: true,
    multi: false,
    upsert: false,
  } as never)

/** Somebody comes to live in a home of somebody else. */
const joins = (name: string, host: string, more: object = {}) => {
  const [home] = person(host).homes
  const homes = [...person(name).homes, { ...home, relation: 'family', ...more }]
  change('people', { name }, { homes })
}

const collections = Object.keys(database.collections)
/** Everything that is stored, documents and files, as text. */
const dump = (): string => {
  const documents = collections.flatMap((name) => world.cloud.store.find(name, { query: {} }))
  const dir = join(world.dataDir, 'files')
  return (
    JSON.stringify(documents) +
    readdirSync(dir)
      .map((name) => readFileSync(join(dir, name), 'latin1'))
      .join('\n')
  )
}
const picture = (marker: string) => Buffer.concat([PICTURE, Buffer.from(marker)])

const WORDS = 'planted-words-of-li'
const PHOTO = 'planted-photo-of-li'
const PROFILE = 'planted-profile-of-li'

const fills = async () => {
  change('people', { name: 'li' }, { phone: '13900000009' })
  await world.ask('li', 'privacy.saveMyProfile', {
    key: newKey(),
    pets: PROFILE,
    notes: PROFILE,
    vehicles: [{ plate: '沪A12345', about: '' }],
    emergency: { name: PROFILE.slice(0, 20), relation: '', phone: '13566667777' },
  })
  return world.ask(
    'li',
    'cases.fileRepair',
    repair({ words: WORDS, photos: [await world.photo('li', picture(PHOTO))] }),
  )
}
const gone = /planted-(?:words|photo|profile)-of-li|13900000009|13566667777|openid-of-li\b|沪A12345/g
const left = (): string[] => [...new Set(dump().match(gone))]

describe('an account is deleted', () => {
  test('the case is withdrawn, access ends with the next call, and nothing planted is left in the whole store', async () => {
    const { id } = await fills()
    expect(left()).toHaveLength(7)
    expect(await world.ask('li', 'privacy.leaving', {})).toMatchObject({
      obstacles: [],
      cases: [{ id, handTo: null, withdraws: true }],
    })
    await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
    expect(await world.refused('li', 'people.me', {})).toBe('NOT_SIGNED_IN')
    expect(await world.refused('li', 'cases.getCase', { id })).toBe('NOT_SIGNED_IN')
    expect(left()).toEqual([])
    const view = await world.ask('lin', 'cases.getCase', { id })
    expect(view).toMatchObject({ words: '（内容已按隐私规则清除）', photos: [] })
    expect(view.resident).toMatchObject({ name: '已注销用户', phoneMasked: '', mayCall: false })
    expect(view.timeline.map((entry) => entry.what)).toContain('caseCancelled')
    const { before, now } = await world.ask('lin', 'homeProfiles.get', { homeId: 'home-1' })
    expect([now, before.map((one) => one.name)]).toEqual([[], ['已注销用户']])
  })

  test('the case is handed to the household, who hears of it and goes on', async () => {
    const { id } = await fills()
    joins('zhao', 'li')
    expect((await world.ask('li', 'privacy.leaving', {})).cases).toMatchObject([{ handTo: 'zhao' }])
    await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'hand', sure: true })
    const view = await world.ask('zhao', 'cases.getCase', { id })
    expect(view).toMatchObject({ status: 'assigned', resident: { name: 'zhao' } })
    expect(await world.inbox('zhao')).toContain('received')
    expect(left()).toEqual([])
    await world.ask('zhao', 'cases.cancel', { id, key: newKey(), reason: '好了' })
  })

  test('a case that somebody works on and nobody can take over has to be finished first; nothing changes until then', async () => {
    const { id } = await fills()
    await world.accept('chen', { id })
    await world.arrive('chen', { id })
    const before = dump()
    expect((await world.ask('li', 'privacy.leaving', {})).obstacles).toEqual(['CASE_UNDER_WAY'])
    const input = { key: newKey(), cases: 'withdraw', sure: true }
    expect(await world.refused('li', 'privacy.deleteAccount', input)).toBe('WRONG_STATE CASE_UNDER_WAY')
    expect(dump() === before).toBe(true)
  })

  test('staff and the only manager are told to be relieved first; afterwards it works for them too', async () => {
    for (const who of ['chen', 'he']) {
      expect((await world.ask(who, 'privacy.leaving', {})).obstacles).toEqual(['STILL_AT_WORK'])
      const input = { key: newKey(), cases: 'withdraw', sure: true }
      expect(await world.refused(who, 'privacy.deleteAccount', input)).toBe('WRONG_STATE STILL_AT_WORK')
    }
    change('people', { name: 'chen' }, { 'staff.posts': [], 'staff.at': [] })
    await world.ask('chen', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
    expect(await world.refused('chen', 'people.me', {})).toBe('NOT_SIGNED_IN')
    expect(dump().includes('openid-of-chen')).toBe(false)
  })

  test('who acted for him acts for nobody any more, and other people’s data stay', async () => {
    joins('zhao', 'li', { relation: 'proxy', forId: person('li')._id, decides: true })
    await world.ask('zhao', 'cases.fileRepair', repair({ homeId: 'home-2', words: 'planted-words-of-zhao' }))
    await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
    const me = await world.ask('zhao', 'people.me', {})
    expect(me.homes.map((home) => home.homeId)).toEqual(['home-2'])
    expect(dump()).toContain('planted-words-of-zhao')
  })

  test('not without saying so, and not in another’s name', async () => {
    expect(await world.refused('li', 'privacy.deleteAccount', { key: newKey(), cases: 'hand' })).toBe('BAD_INPUT')
    expect(await world.refused('stranger', 'privacy.leaving', {})).toBe('NOT_SIGNED_IN')
  })
})

test('my file holds all that is mine and nothing of anybody else', async () => {
  const { id } = await fills()
  await world.accept('chen', { id })
  await world.ask('lin', 'homeProfiles.recordIdentity', {
    key: newKey(),
    personId: String(person('li')._id),
    number: '11010519491231002X',
  })
  await world.ask('lin', 'privacy.reveal', {
    key: newKey(),
    personId: String(person('li')._id),
    field: 'phone',
    purpose: 'contact',
    caseId: null,
  })
  await world.ask('zhao', 'privacy.saveMyProfile', {
    key: newKey(),
    emergency: null,
    vehicles: [],
    pets: 'planted-profile-of-zhao',
    notes: '',
  })
  await world.ask('zhao', 'cases.fileRepair', repair({ homeId: 'home-2', words: 'planted-words-of-zhao' }))
  // The two live together in one of the homes: still each has his own words.
  joins('zhao', 'li')
  await world.ask('zhao', 'cases.fileRepair', repair({ words: 'planted-shared-of-zhao' }))

  const { name, base64 } = await world.ask('li', 'privacy.exportMine', {})
  expect(name).toBe('li的个人信息.xlsx')
  const sheets = (await readSheets(Buffer.from(base64, 'base64'))) as unknown as { sheet: string; data: unknown[][] }[]
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['我的资料', '我的工单', '我的照片', '我的消息', '谁看过'])
  const all = JSON.stringify(sheets)
  for (const mine of [WORDS, PROFILE, '13900000009', '13566667777', '沪A12345', '11010519491231002X', 'openid-of-li']) {
    expect(all).toContain(mine)
  }
  expect(all).not.toMatch(/planted-\w+-of-zhao|zhao|chen|13912345678|13800000001|openid-of-(?!li)/)
  const link = /http[^"]*files[^"]*/.exec(all)?.[0] ?? ''
  expect(await (await fetch(link)).text()).toContain(PHOTO)
  expect(sheets[4]?.data[1]?.slice(1)).toEqual(['手机号', '物业事务联系', '前台'])
})
