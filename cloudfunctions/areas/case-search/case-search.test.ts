import type { Input } from '@/contract'
import { DAY } from '@/domain/kernel/time'
import { noConcern } from '@/domain/matter/concern/concern-part'
import { makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const file = (who: string, about: Partial<Input<'cases.fileRepair'>> = {}) =>
  world.ask(who, 'cases.fileRepair', repair({ homeId: who === 'zhao' ? 'home-2' : 'home-1', ...about }))
const any: Input<'caseSearch.search'> = {
  words: '',
  building: null,
  place: null,
  kind: null,
  category: null,
  cause: null,
  judged: null,
  open: null,
  repeats: false,
  declined: null,
  since: null,
  before: null,
}
const found = async (about: Partial<typeof any>, who = 'lin') =>
  (await world.ask(who, 'caseSearch.search', { ...any, ...about })).rows.map(({ number }) => number)
const change = (id: string, fields: object) =>
  world.cloud.store.update('matters', {
    query: { _id: id },
    update: { $set: fields },
    merge: true,
    multi: false,
    upsert: false,
  })
const close = async (id: string) => {
  for (const [who, action, more] of [
    ['chen', 'cases.accept', {}],
    ['chen', 'cases.arrive', { photo: await world.photo('chen'), point: { latitude: 31.2304, longitude: 121.4737 } }],
    ['chen', 'cases.complete', { words: null, photos: [await world.photo('chen')] }],
    ['li', 'cases.confirm', { rating: 5, words: null }],
  ] as const)
    await world.ask(who, action, { id, key: newKey(), ...more } as never)
}
const stored = (id: string) =>
  world.cloud.store.find('matters', { query: { _id: id } })[0] as never as {
    pieces: string[]
    repeatOf: { id: string } | null
  }

test('cases are found by number, words, building, place, kind, category, state and time', async () => {
  const leak = await file('li', { words: '厨房水管爆裂，水流了一地' })
  change(leak.id, { createdAt: T0 - 2 * DAY })
  const lamp = await file('zhao', { words: '车库灯不亮', category: 'power', place: 'garage', urgency: 'ordinary' })
  expect(await found({})).toEqual([lamp.number, leak.number])
  expect(await found({ words: leak.number })).toEqual([leak.number])
  expect(await found({ words: leak.number.slice(0, 6) })).toEqual([lamp.number, leak.number])
  for (const typed of [leak.number.replace('-', ''), `＃${leak.number}`, leak.number.slice(-5)])
    expect(await found({ words: typed })).toEqual([leak.number])
  expect(await found({ words: '水管 爆裂' })).toEqual([leak.number])
  expect(await found({ words: '灯不亮' })).toEqual([lamp.number])
  expect(await found({ words: '电梯' })).toEqual([])
  expect(await found({ building: '3-' })).toEqual([lamp.number, leak.number])
  expect(await found({ building: '4-' })).toEqual([])
  expect(await found({ place: 'garage' })).toEqual([lamp.number])
  expect(await found({ category: 'water' })).toEqual([leak.number])
  expect(await found({ kind: 'complaint' })).toEqual([])
  expect(await found({ open: false })).toEqual([])
  expect(await found({ since: T0 - DAY })).toEqual([lamp.number])
  expect(await found({ before: { value: T0 - DAY, id: '' } })).toEqual([leak.number])
  expect(await world.refused('lin', 'caseSearch.search', { ...any, words: '灯' })).toBe('BAD_INPUT WORDS_TOO_SHORT')
  for (const who of ['li', 'chen']) {
    expect(await world.refused(who, 'caseSearch.search', any)).toBe('FORBIDDEN STAFF_ONLY')
    expect(await world.refused(who, 'caseSearch.hotSpots', { since: null })).toBe('FORBIDDEN STAFF_ONLY')
  }
})

test('what somebody wrote is found no more once his words are erased', async () => {
  const { id, number } = await file('li', { words: '厨房水管爆裂' })
  await close(id)
  expect(await found({ words: '爆裂' })).toEqual([number])
  await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
  expect(await found({ words: '爆裂' })).toEqual([])
  expect(stored(id).pieces).toEqual([`#${number.slice(-5)}`])
  expect(await found({})).toEqual([number])
})

test('the same fault at the same place within the days is marked, for staff, and counted as a hot spot', async () => {
  const filedBefore = async (who: string, days: number) => {
    const filed = await file(who)
    change(filed.id, { createdAt: T0 - days * DAY })
    return filed
  }
  const first = await filedBefore('li', 29)
  const again = await file('li')
  const elsewhere = await file('li', { place: 'bathroom' })
  await filedBefore('zhao', 31)
  const late = await file('zhao')
  expect(stored(again.id).repeatOf).toMatchObject({ id: first.id })
  expect([stored(elsewhere.id).repeatOf, stored(late.id).repeatOf]).toEqual([null, null])
  expect(await found({ repeats: true })).toEqual([again.number])
  expect((await world.ask('lin', 'cases.getCase', { id: again.id })).repeatOf).toMatchObject({ number: first.number })
  expect((await world.ask('li', 'cases.getCase', { id: again.id })).repeatOf).toBeNull()
  const { spots, cases } = await world.ask('he', 'caseSearch.hotSpots', { since: T0 - DAY })
  expect(cases).toBe(3)
  expect(spots).toMatchObject([{ building: '3-', kind: 'repair', category: 'water', cases: 3, repeats: 1, open: 3 }])
})

test('cases that were given back are counted by reason for the office, and found by it', async () => {
  const { id, number } = await file('li')
  const on = () => ({ id, key: newKey() })
  expect(await world.refused('chen', 'cases.decline', { ...on(), why: 'tired', words: '累了' })).toMatch(/^BAD_INPUT/)
  expect(await world.refused('chen', 'cases.decline', { ...on(), why: 'other', words: null })).toBe(
    'BAD_INPUT REASON_NEEDED',
  )
  await world.ask('chen', 'cases.decline', { ...on(), why: 'noTools', words: null })
  const { timeline } = await world.ask('li', 'cases.getCase', { id })
  expect(timeline.find(({ what }) => what === 'caseDeclined')).toMatchObject({ declined: 'noTools', words: null })
  const { declines } = await world.ask('he', 'caseSearch.hotSpots', { since: null })
  expect(declines).toEqual([{ why: 'noTools', times: 1 }])
  expect(await found({ declined: 'noTools' })).toEqual([number])
  expect(await found({ declined: 'busy' })).toEqual([])
})

test('whom a complaint is about finds it nowhere, and an anonymous one is found under no building but by the manager', async () => {
  const about = await file('li', { words: '前台态度不好' })
  const hidden = await file('zhao', { words: '匿名投诉停车' })
  const [lin] = world.cloud.store.find('people', { query: { name: 'lin' } })
  const complaint = { kind: 'complaint', ...noConcern }
  change(about.id, { ...complaint, category: 'attitude', aboutId: lin?._id, findings: { cause: 'people' } })
  change(hidden.id, { ...complaint, category: 'parking', anonymous: true })
  for (const query of [
    {},
    { words: '态度' },
    { words: about.number },
    { category: 'attitude' as const },
    { cause: 'people' as const },
  ])
    expect(await found(query)).not.toContain(about.number)
  expect(await found({ words: '态度' }, 'sun')).toEqual([about.number])
  expect(await found({ cause: 'people' }, 'sun')).toEqual([about.number])
  expect(await found({ cause: 'process' }, 'sun')).toEqual([])
  expect(await found({ building: '3-' })).toEqual([])
  expect(await found({ building: '3-' }, 'he')).toContain(hidden.number)
  const spots = async (who: string) =>
    (await world.ask(who, 'caseSearch.hotSpots', { since: null })).spots.map(({ building, category }) => [
      building,
      category,
    ])
  expect(await spots('lin')).toEqual([[null, 'parking']])
  expect(await spots('sun')).toContainEqual(['3-', 'attitude'])
})

test('complaints are found by what was decided on them, and counted by cause, with how that goes on', async () => {
  const one = async (days: number, about: object) => {
    const filed = await file('li', { words: '楼道没有人打扫' })
    const findings = { cause: 'contractor', round: 1, causeId: 'e2', remedyId: 'e3' }
    change(filed.id, { kind: 'complaint', ...noConcern, findings, createdAt: T0 - days * DAY, ...about })
    return filed.number
  }
  const validity = (decision: string, second: object | null = null) => ({ decision, entryId: 'e4', by: 'x', second })
  const valid = await one(1, { validity: validity('valid') })
  const invalid = await one(2, { validity: validity('invalid', { agreed: true, by: 'y' }) })
  const waiting = await one(3, { validity: validity('invalid') })
  const against = await one(4, { validity: validity('invalid', { agreed: false, by: 'y' }) })
  const undecided = await one(20, { findings: null })
  await one(5, { status: 'cancelled', open: false })
  const repair = await file('li')
  expect(await found({ judged: 'valid' })).toEqual([valid])
  expect(await found({ judged: 'invalid' })).toEqual([invalid])
  expect(await found({ judged: 'open' })).toEqual([waiting, against, undecided])
  expect(await found({})).toContain(repair.number)
  const { causes } = await world.ask('he', 'caseSearch.hotSpots', { since: T0 - 6 * DAY })
  expect(causes).toEqual([{ cause: 'contractor', cases: 4, valid: 1, earlier: 1, later: 3 }])
})

test('whose an anonymous case is cannot be found out by trying names in a lesson', async () => {
  const { id } = await file('li')
  await close(id)
  change(id, { kind: 'complaint', ...noConcern, anonymous: true })
  const tried = { key: newKey(), id, lesson: '住户 li 家先关阀' }
  expect(await world.refused('sun', 'caseSearch.proposeExample', { ...tried, lesson: 'chen 师傅先关阀' })).toBe(
    'BAD_INPUT NAMES_SOMEBODY',
  )
  expect(await world.ask('sun', 'caseSearch.proposeExample', tried)).toEqual({})
})

test('an example is proposed by the office, reviewed by another, and read by everybody who works here', async () => {
  const { id } = await file('li')
  const propose = (lesson: string, who = 'lin') => ({ who, input: { key: newKey(), id, lesson } })
  const shut = ({ who, input }: ReturnType<typeof propose>) => world.refused(who, 'caseSearch.proposeExample', input)
  expect(await shut(propose('先关阀'))).toBe('WRONG_STATE NOT_FINISHED')
  await close(id)
  expect(await shut(propose('chen 师傅先关阀'))).toBe('BAD_INPUT NAMES_SOMEBODY')
  expect(await shut(propose('先关阀', 'chen'))).toBe('FORBIDDEN STAFF_ONLY')
  await world.ask('lin', 'caseSearch.proposeExample', propose('先关总阀，再换软管').input)
  const examples = (waiting: boolean, who = 'chen') =>
    world.ask(who, 'caseSearch.listExamples', { waiting, before: null })
  expect((await examples(false)).rows).toEqual([])
  expect(await world.refused('chen', 'caseSearch.listExamples', { waiting: true, before: null })).toBe(
    'FORBIDDEN STAFF_ONLY',
  )
  expect((await examples(true, 'he')).rows).toMatchObject([{ by: 'lin', mayReview: true }])
  expect(await world.refused('lin', 'caseSearch.reviewExample', { key: newKey(), id, share: true })).toBe(
    'FORBIDDEN MANAGER_ONLY',
  )
  await world.ask('he', 'caseSearch.reviewExample', { key: newKey(), id, share: true })
  const { rows } = await examples(false)
  expect(rows).toMatchObject([{ lesson: '先关总阀，再换软管', by: null }])
  expect(JSON.stringify(rows)).not.toMatch(/3-2-501|"li"|chen/)
})

test('no question of the archive scans the cases', async () => {
  await file('li')
  const asked: (string | null)[] = []
  const { store } = world.cloud
  const find = store.find.bind(store)
  store.find = (collection, options, transaction) => {
    asked.push(store.explain(collection, options).index)
    return find(collection, options, transaction)
  }
  const queries: Partial<typeof any>[] = [
    ...[{}, { words: '水管' }, { words: '261121' }, { building: '3-' }, { place: 'garage' as const }],
    ...[{ category: 'water' as const }, { repeats: true }, { open: true }],
  ]
  for (const query of queries) await found(query)
  await file('li')
  await world.ask('he', 'caseSearch.hotSpots', { since: null })
  await world.ask('he', 'caseSearch.listExamples', { waiting: true, before: null })
  expect(asked.length).toBeGreaterThan(20)
  expect(asked).not.toContain(null)
})
