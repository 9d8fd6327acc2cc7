import type { Input } from '../../../src/contract'
import { makeWorld, minutes, newKey, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const call = (about: Partial<Input<'cases.takeIn'>> = {}): Input<'cases.takeIn'> => ({
  key: newKey(),
  kind: 'repair',
  channel: 'phone',
  homeId: 'home-1',
  residentId: null,
  caller: { name: '', phone: null },
  place: 'kitchen',
  category: 'water',
  urgency: 'urgent',
  words: '老人来电：厨房漏水',
  photos: [],
  preferredAt: null,
  aboutId: null,
  described: null,
  anonymous: false,
  ...about,
})

const idOf = async (name: string) => (await world.ask(name, 'people.me', {})).personId

test('the desk files for a resident on the phone: same clocks, the desk answers for it, the resident hears and confirms', async () => {
  const residentId = await idOf('li')
  const taken = await world.ask('lin', 'cases.takeIn', call({ residentId }))
  expect(taken).toMatchObject({ status: 'assigned', assignee: 'chen', channel: 'phone', resident: { name: 'li' } })
  expect(taken.receiver?.personId).toBe(await idOf('lin'))
  expect(taken.promises).toMatchObject([
    { rule: 'respond', startedAt: T0, dueAt: minutes(3) },
    { rule: 'feedback', startedAt: T0, dueAt: minutes(2 * 24 * 60) },
  ])
  expect(await world.inbox('li')).toEqual(['received', 'dispatched'])
  expect(await world.inbox('lin')).toEqual([])

  await world.to(minutes(3))
  expect(await world.inbox('lin')).toEqual(['missed'])
  await world.accept('chen', taken)
  await world.arrive('chen', taken)
  await world.complete('chen', taken)
  const closed = await world.ask('li', 'cases.confirm', { id: taken.id, key: newKey(), rating: 4, words: null })
  expect(closed).toMatchObject({ status: 'closed', caller: null })
  expect(closed.timeline[0]).toMatchObject({ what: 'caseFiled', as: 'receiver', who: 'lin', channel: 'phone' })
})

test('the same key again answers with the case that is there', async () => {
  const once = call()
  const { id } = await world.ask('lin', 'cases.takeIn', once)
  expect((await world.ask('lin', 'cases.takeIn', once)).id).toBe(id)
  expect(world.cloud.store.find('matters', { query: {} })).toHaveLength(1)
})

test('a caller without an account is on record for staff, his number after an entry only, and unseen by the household', async () => {
  const caller = { name: '李家亲戚', phone: '13700001234' }
  const { id } = await world.ask('lin', 'cases.takeIn', call({ caller }))
  const seen = await world.ask('chen', 'cases.getCase', { id })
  expect(seen).toMatchObject({
    resident: null,
    caller: { name: '李家亲戚', phoneMasked: '137****1234', mayCall: true },
  })
  expect(await world.ask('li', 'cases.getCase', { id })).toMatchObject({ caller: null })
  expect(JSON.stringify(await world.ask('li', 'cases.getCase', { id }))).not.toContain('亲戚')
  expect(await world.refused('li', 'cases.revealCaller', { id, key: newKey() })).toBe('FORBIDDEN NOT_FOR_THAT')
  expect(world.cloud.store.find('disclosures', { query: {} })).toEqual([])
  expect(await world.ask('chen', 'cases.revealCaller', { id, key: newKey() })).toEqual({ value: '13700001234' })
  expect(world.cloud.store.find('disclosures', { query: {} })).toMatchObject([{ personId: `caller:${id}`, caseId: id }])
})

test('what a caller without an account complains about is not for the household of the home he names', async () => {
  const complaint = call({ kind: 'complaint', category: 'noise', place: 'stairs', channel: 'box' })
  const { id, homeLabel } = await world.ask('lin', 'cases.takeIn', complaint)
  expect(homeLabel).not.toBe('An Ju Garden')
  expect(await world.refused('li', 'cases.getCase', { id })).toBe('FORBIDDEN')
  const nowhere = call({ kind: 'enquiry', category: 'fees', place: 'office', homeId: null })
  expect(await world.ask('lin', 'cases.takeIn', nowhere)).toMatchObject({ homeLabel: 'An Ju Garden', kind: 'enquiry' })
})

test('whoever is spoken to owns it, an engineer too; residents take nothing in', async () => {
  const taken = await world.ask('wu', 'cases.takeIn', call({ channel: 'visit' }))
  expect(taken.receiver?.name).toBe('wu')
  expect(await world.refused('li', 'cases.takeIn', call())).toBe('FORBIDDEN STAFF_ONLY')
})

test('a resident is named only by who opens the archive, and only in a home where he lives', async () => {
  const residentId = await idOf('li')
  expect(await world.refused('wu', 'cases.takeIn', call({ residentId }))).toBe('FORBIDDEN OFFICE_ONLY')
  expect(await world.refused('lin', 'cases.takeIn', call({ residentId, homeId: 'home-2' }))).toBe(
    'FORBIDDEN NOT_A_MEMBER',
  )
  expect(await world.refused('lin', 'cases.takeIn', call({ homeId: 'home-99' }))).toBe('NOT_FOUND HOME_UNKNOWN')
  expect(await world.refused('lin', 'cases.takeIn', call({ category: 'fees' }))).toBe('BAD_INPUT')
})

test('callers are found by home, by name and by the whole number, with the number masked', async () => {
  const names = async (about: Partial<Input<'cases.findCallers'>>) => {
    const { callers } = await world.ask('lin', 'cases.findCallers', { homeId: null, words: '', ...about })
    return callers.map(({ name, homeId, phoneMasked }) => `${name} ${homeId} ${phoneMasked}`)
  }
  const li = 'li home-1 139****5678'
  expect(await names({ homeId: 'home-1' })).toEqual([li])
  expect(await names({ words: 'l' })).toEqual([li])
  expect(await names({ words: '139 1234 5678' })).toEqual([li, 'zhao home-2 139****5678'])
  expect(await names({ words: '139' })).toEqual([])
})

test('a caller complains about a colleague: it goes to who leads him, and he finds nothing of it (D10)', async () => {
  const { staff } = await world.ask('lin', 'people.listServing', { homeId: null })
  const aboutId = staff.find(({ name }) => name === 'chen')?.personId ?? ''
  const complaint = { kind: 'complaint', category: 'attitude', urgency: 'ordinary', anonymous: true } as const
  const taken = await world.ask('lin', 'cases.takeIn', call({ ...complaint, aboutId, words: '师傅说话很凶' }))
  expect(taken).toMatchObject({ assignee: 'sun', receiver: { name: 'lin' } })
  expect(await world.inbox('chen')).toEqual([])
  expect(await world.refused('chen', 'cases.getCase', { id: taken.id })).toBe('FORBIDDEN')
  expect(JSON.stringify(await world.ask('sun', 'cases.getCase', { id: taken.id }))).not.toContain('-501')

  const mine = call({ ...complaint, aboutId: await idOf('lin') })
  expect(await world.refused('lin', 'cases.takeIn', mine)).toBe('BAD_INPUT ABOUT_THEM')
  const his = call({ ...complaint, aboutId, residentId: aboutId })
  expect(await world.refused('lin', 'cases.takeIn', his)).toBe('BAD_INPUT ABOUT_THEM')
  expect(await world.refused('lin', 'cases.takeIn', call({ aboutId }))).toBe('BAD_INPUT')
  expect(await world.refused('lin', 'cases.takeIn', call({ anonymous: true }))).toBe('BAD_INPUT')
  expect(await world.refused('lin', 'cases.takeIn', call({ ...complaint, aboutId: await idOf('li') }))).toMatch(
    /NOT_A_COLLEAGUE/,
  )
  expect(await world.refused('li', 'people.listServing', { homeId: null })).toBe('FORBIDDEN STAFF_ONLY')
})

test('a question answered on the phone at night is logged with caller, hour and answer in one go', async () => {
  const night = Date.parse('2026-11-22T02:30+08:00')
  await world.to(night)
  const question = { kind: 'enquiry', category: 'fees', place: 'office', urgency: 'ordinary', homeId: null } as const
  const caller = { name: '赵先生', phone: '13700001234' }
  const once = call({ ...question, caller, words: '物业费在哪里交', answer: '前台和小程序都可以交' })
  const logged = await world.ask('lin', 'cases.takeIn', once)
  expect(logged).toMatchObject({
    status: 'done',
    channel: 'phone',
    createdAt: night,
    assignee: 'lin',
    missed: false,
    caller: { name: '赵先生', phoneMasked: '137****1234' },
  })
  expect(logged.timeline.at(-1)).toMatchObject({ what: 'resultTold', at: night, words: '前台和小程序都可以交' })
  expect((await world.ask('lin', 'cases.takeIn', once)).timeline).toHaveLength(logged.timeline.length)
  await world.to(night + 3 * 60_000)
  expect(await world.inbox('lin')).toEqual([])
  expect(await world.refused('lin', 'cases.takeIn', call({ answer: '马上来' }))).toBe('BAD_INPUT')
})

test('a resident who was answered on the phone hears it once, in writing, and has the last word', async () => {
  const residentId = await idOf('li')
  const question = { kind: 'enquiry', category: 'fees', place: 'office', urgency: 'ordinary' } as const
  const { id } = await world.ask('lin', 'cases.takeIn', call({ ...question, residentId, answer: '前台就能交' }))
  expect(await world.inbox('li')).toEqual(['resultTold'])
  const closed = await world.ask('li', 'cases.confirm', { id, key: newKey(), rating: 5, words: null })
  expect(closed).toMatchObject({ status: 'closed' })
})

test('a wished time is bounded where it counts, whoever names it; what was filed is there again when its wish has passed', async () => {
  const wished = (preferredAt: number) => world.call('lin', 'cases.takeIn', call({ preferredAt, urgency: 'ordinary' }))
  expect(await wished(minutes(0))).toMatchObject({ error: { code: 'BAD_INPUT', reason: 'TIME_PASSED' } })
  expect(await wished(T0 + 8 * 24 * 60 * 60_000)).toMatchObject({ error: { code: 'BAD_INPUT', reason: 'TOO_FAR' } })
  for (const never of [0, 253_402_300_799_000, Number.MAX_SAFE_INTEGER, 1e308])
    expect(await wished(never)).toMatchObject({ error: { code: 'BAD_INPUT', path: 'preferredAt' } })
  const once = call({ preferredAt: minutes(10), urgency: 'ordinary' })
  const { id } = await world.ask('lin', 'cases.takeIn', once)
  await world.to(minutes(11))
  expect((await world.ask('lin', 'cases.takeIn', once)).id).toBe(id)
})
