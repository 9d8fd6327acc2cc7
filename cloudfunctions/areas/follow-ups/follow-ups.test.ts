import type { FollowUp } from '../../../src/domain/follow-up/follow-up'
import { type Round, sampleOf } from '../../../src/domain/follow-up/round'
import { DAY, HOUR } from '../../../src/domain/kernel/time'
import type { Matter } from '../../../src/domain/matter/matter'
import { concern, makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const all = <T>(collection: string, query: object = {}): T[] =>
  world.cloud.store.find(collection, { query } as never) as unknown as T[]
const followUps = () => all<FollowUp>('followUps')
const rounds = () => all<Round>('followUpRounds')
const matter = (id: string) => all<Matter>('matters', { _id: id })[0] as Matter
const on = (id: string) => ({ id, key: newKey() })
const later = (ms: number) => world.cloud.clock.move({ advanceMs: ms, timers: 'once' })

const finish = async (rating: number | null): Promise<string> => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', { id })
  await world.arrive('chen', { id })
  await world.complete('chen', { id })
  if (rating !== null) await world.ask('li', 'cases.confirm', { ...on(id), rating, words: '师傅很好' })
  return id
}

const answers = { solved: true, onTime: true, attitude: 5, rating: 4 } as const
const reached = { result: 'reached', answers, words: '住户很满意', reopen: null } as const

/** Monday 23 November 2026, 09:00: the week of T0 is over, and the clock has looked. */
const nextMonday = () => world.cloud.clock.move({ to: T0 + 2 * DAY - HOUR, timers: 'once' })

test('each week a sample is drawn that can be drawn again, and every low rating is asked about the next morning', async () => {
  const ids = [await finish(5), await finish(5), await finish(2), await finish(4)]
  await world.cloud.clock.move({ to: T0 + 23 * HOUR, timers: 'once' })
  expect(followUps()).toMatchObject([{ caseId: ids[2], why: ['lowRating'], barred: [expect.any(String)] }])
  await nextMonday()
  const round = rounds().at(-1) as Round
  expect(round.units.map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect(sampleOf(round)).toHaveLength(2)
  expect(new Set(followUps().map(({ caseId }) => caseId))).toEqual(new Set([...sampleOf(round), ids[2]]))
  const before = JSON.stringify(followUps())
  await later(HOUR)
  await later(DAY)
  expect(JSON.stringify(followUps())).toBe(before)
  expect(rounds().filter(({ monday }) => monday === round.monday)).toHaveLength(1)
})

test('the call is made by somebody else than who did the work, stands on the case, and makes the rate', async () => {
  const id = await finish(1)
  await later(DAY)
  const { rows } = await world.ask('lin', 'followUps.list', { open: true, after: null })
  expect(rows).toMatchObject([{ caseId: id, why: ['lowRating'], caller: 'lin', mine: true, tries: 0 }])
  const task = rows[0]?.id ?? ''
  const sheet = await world.ask('lin', 'followUps.get', { id: task })
  expect(sheet).toMatchObject({
    rating: 1,
    said: '师傅很好',
    workers: ['chen'],
    callees: [{ who: 'resident', mayCall: true }],
  })
  expect(JSON.stringify(sheet)).not.toContain('13912345678')
  expect(await world.ask('lin', 'followUps.revealPhone', { ...on(task), who: 'resident' })).toEqual({
    value: '13912345678',
  })
  expect((await world.ask('li', 'privacy.whoSaw', { before: null })).rows).toMatchObject([{ purpose: 'followUp' }])
  for (const who of ['chen', 'li'])
    expect(await world.refused(who, 'followUps.get', { id: task })).toMatch(/^FORBIDDEN/)
  const input = { ...on(task), ...reached }
  expect(await world.ask('lin', 'cases.noteFollowUp', input)).toEqual({ open: false })
  expect(await world.ask('lin', 'cases.noteFollowUp', input)).toEqual({ open: false })
  expect(matter(id).history.filter(({ what }) => what === 'followedUp')).toHaveLength(1)
  expect(matter(id)).toMatchObject({ status: 'closed', rating: 1 })
  expect((await world.ask('lin', 'followUps.get', { id: task })).calls).toMatchObject([
    { by: 'lin', result: 'reached', answers, words: '住户很满意' },
  ])
  expect(await world.refused('lin', 'cases.noteFollowUp', { ...on(task), ...reached })).toBe(
    'WRONG_STATE FOLLOW_UP_OVER',
  )
  await nextMonday()
  const list = await world.ask('lin', 'followUps.list', { open: false, after: null })
  expect(list.rate).toMatchObject({ made: 1, finished: 1 })
})

test('whoever called the desk in a resident’s name is called back first, and his number is masked until it is asked for', async () => {
  const { personId: residentId } = await world.ask('li', 'people.me', {})
  const { id } = await world.ask('lin', 'cases.takeIn', {
    key: newKey(),
    kind: 'repair',
    channel: 'phone',
    homeId: 'home-1',
    residentId,
    place: 'kitchen',
    category: 'water',
    urgency: 'urgent',
    words: '替母亲来电：厨房漏水',
    photos: [],
    preferredAt: null,
    aboutId: null,
    described: null,
    anonymous: false,
    caller: { name: '女儿', phone: '13700001234' },
  })
  expect(JSON.stringify(await world.ask('li', 'cases.getCase', { id }))).not.toContain('女儿')
  await world.accept('chen', { id })
  await world.arrive('chen', { id })
  await world.complete('chen', { id })
  await later(4 * DAY)
  const callees = [
    { who: 'caller', name: '女儿', phoneMasked: '137****1234' },
    { who: 'resident', name: 'li', phoneMasked: '139****5678' },
  ]
  expect((await world.ask('lin', 'followUps.listTasks', { after: null })).rows).toMatchObject([{ caseId: id, callees }])
  expect(await world.ask('lin', 'cases.getCase', { id })).toMatchObject({
    caller: { name: '女儿', phoneMasked: '137****1234', mayCall: true },
    resident: { name: 'li', mayCall: true },
  })
  expect(await world.ask('lin', 'cases.revealCaller', on(id))).toEqual({ value: '13700001234' })

  await world.ask('li', 'cases.confirm', { ...on(id), rating: 1, words: null })
  await later(DAY)
  const { rows } = await world.ask('lin', 'followUps.list', { open: true, after: null })
  expect(rows).toMatchObject([{ caseId: id, callees }])
  const task = rows[0]?.id ?? ''
  const sheet = await world.ask('lin', 'followUps.get', { id: task })
  expect(sheet.callees).toEqual(callees.map((one) => ({ ...one, mayCall: true })))
  for (const numbers of [rows, sheet]) expect(JSON.stringify(numbers)).not.toMatch(/13700001234|13912345678/)
  const reveal = (who: 'caller' | 'resident' | 'contact') => ({ ...on(task), who })
  expect(await world.ask('lin', 'followUps.revealPhone', reveal('caller'))).toEqual({ value: '13700001234' })
  expect(await world.ask('lin', 'followUps.revealPhone', reveal('resident'))).toEqual({ value: '13912345678' })
  expect(await world.refused('lin', 'followUps.revealPhone', reveal('contact'))).toBe('NOT_FOUND NOT_GIVEN')
  expect(all('disclosures', { purpose: 'followUp' })).toMatchObject([
    { personId: `caller:${id}` },
    { personId: residentId },
  ])
})

test('who may not know whose an anonymous complaint is gets no call about it, neither to make nor to note', async () => {
  const idOf = (name: string) => String(all<{ _id: string }>('people', { name })[0]?._id)
  await world.ask('he', 'staff.changePost', { key: newKey(), personId: idOf('wu'), duties: ['desk'], skills: [] })
  const { id } = await world.ask('li', 'cases.fileConcern', concern({ anonymous: true }))
  await world.accept('sun', { id })
  await world.arrive('sun', { id })
  await world.ask('sun', 'cases.recordFindings', { ...on(id), cause: 'process', found: '漏排了班', remedy: '补扫' })
  await world.ask('sun', 'cases.judge', { ...on(id), decision: 'valid', reason: '属实' })
  await world.ask('sun', 'cases.tellResult', { ...on(id), words: '已补扫', photos: [], noMeasure: '当天补排' })
  await world.ask('lin', 'people.setAway', { away: true })
  await later(4 * DAY)
  const tasks = async (who: string) => (await world.ask(who, 'followUps.listTasks', { after: null })).rows
  expect(await tasks('wu')).toMatchObject([
    { caseId: id, homeLabel: '匿名住户', caller: 'lin', mine: false, callees: [] },
  ])
  expect(await tasks('lin')).toMatchObject([{ caseId: id, mine: true, callees: [{ who: 'resident', name: 'li' }] }])
  expect((await world.ask('wu', 'cases.getCase', { id })).silence).toMatchObject({ mayCall: false })
  const noted = { ...on(id), result: 'noAnswer', words: null }
  expect(await world.refused('wu', 'cases.noteCall', noted)).toBe('FORBIDDEN NOT_FOR_THAT')
  expect(await world.refused('wu', 'cases.confirmByCall', { ...on(id), words: null })).toBe('FORBIDDEN NOT_FOR_THAT')

  await world.ask('li', 'cases.confirm', { ...on(id), rating: 1, words: null })
  await later(DAY)
  const [task] = followUps()
  expect(task?.callerId).toBe(idOf('he'))
  expect((await world.ask('wu', 'followUps.list', { open: true, after: null })).rows).toEqual([])
  const note = { ...on(task?._id ?? ''), ...reached }
  expect(await world.refused('wu', 'cases.noteFollowUp', note)).toBe('NOT_FOUND')
  expect(await world.ask('he', 'cases.noteFollowUp', note)).toEqual({ open: false })
})

test('an engineer who also sits at the desk does not ask about his own work', async () => {
  await world.ask('he', 'staff.changePost', {
    key: newKey(),
    personId: String(all<{ _id: string; name: string }>('people', { name: 'chen' })[0]?._id),
    duties: ['engineer', 'desk'],
    skills: ['water', 'general'],
  })
  await finish(1)
  await later(DAY)
  const [task] = followUps()
  expect(task?.callerId).toBe(all<{ _id: string }>('people', { name: 'lin' })[0]?._id)
  expect((await world.ask('chen', 'followUps.list', { open: true, after: null })).rows).toEqual([])
  const note = { ...on(task?._id ?? ''), ...reached }
  expect(await world.refused('chen', 'cases.noteFollowUp', note)).toBe('FORBIDDEN OWN_WORK')
  expect(await world.refused('chen', 'followUps.revealPhone', { ...on(task?._id ?? ''), who: 'resident' })).toBe(
    'FORBIDDEN OWN_WORK',
  )
})

test('what is heard takes the case up again, and a case taken up by the resident needs no call any more', async () => {
  const ids = [await finish(1), await finish(1)]
  await later(DAY)
  const [first, second] = ids.map((id) => followUps().find(({ caseId }) => caseId === id)?._id ?? '')
  const wrong = { ...on(first ?? ''), ...reached, answers: { ...answers, solved: false }, reopen: '还在滴水' }
  expect(await world.ask('lin', 'cases.noteFollowUp', wrong)).toEqual({ open: false })
  expect(matter(ids[0] as string)).toMatchObject({ open: true, round: 2, rating: null })
  expect(matter(ids[0] as string).commitments.slice(-2)).toMatchObject([
    { rule: 'respond', round: 2, ended: null },
    { rule: 'feedback', round: 2, ended: null },
  ])
  await world.ask('li', 'cases.reopen', { ...on(ids[1] as string), reason: '又漏了' })
  expect(all<FollowUp>('followUps', { _id: second })).toMatchObject([{ open: false, outcome: 'overtaken' }])
  expect(await world.refused('lin', 'cases.noteFollowUp', { ...on(second ?? ''), ...reached })).toBe(
    'WRONG_STATE FOLLOW_UP_OVER',
  )
})

test('a hundred days of silence: nothing is closed, rated or called; a named person has it on his list', async () => {
  const id = await finish(null)
  for (let day = 0; day < 100; day += 1) await later(DAY)
  expect(matter(id)).toMatchObject({ status: 'done', open: true, rating: null, confirmedByCall: null })
  expect(matter(id).history.filter(({ what }) => what === 'callNoted' || what === 'followedUp')).toEqual([])
  expect(followUps()).toEqual([])
  const { rows } = await world.ask('lin', 'followUps.listTasks', { after: null })
  expect(rows).toMatchObject([{ caseId: id, caller: 'lin', mine: true, tries: 0, needed: 3 }])
  expect(await world.inbox('li')).toEqual(expect.arrayContaining(['confirmReminder', 'confirmReminder']))

  for (const after of [0, DAY + 3 * HOUR, DAY + 5 * HOUR]) {
    await later(after)
    expect(await world.refused('lin', 'cases.closeUnconfirmed', { ...on(id), reason: '打不通' })).toBe(
      'WRONG_STATE MORE_TRIES',
    )
    await world.ask('lin', 'cases.noteCall', { ...on(id), result: 'noAnswer', words: null })
  }
  await world.ask('lin', 'cases.closeUnconfirmed', { ...on(id), reason: '打了三次都没有人接' })
  expect(matter(id)).toMatchObject({ status: 'unconfirmed', open: false, rating: null })
  expect((await world.ask('li', 'cases.getCase', { id })).promise?.rule).not.toBe('confirm')
  expect((await world.ask('lin', 'followUps.listTasks', { after: null })).rows).toEqual([])
  await later(DAY)
  expect(followUps()).toMatchObject([{ caseId: id, why: ['unconfirmed'] }])
  await later(60 * DAY)
  await world.ask('li', 'cases.reopen', { ...on(id), reason: '还是漏水' })
  expect(matter(id)).toMatchObject({ open: true, round: 2 })
}, 120_000)
