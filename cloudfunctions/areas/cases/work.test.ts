import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const on = ({ id }: { id: string }) => ({ id, key: newKey() })
const arrived = async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', filed)
  await world.to(minutes(2))
  return world.arrive('chen', filed)
}
const valve = { item: '阀芯', unit: '个', quantity: 100, unitFen: 8_000, payer: 'paid' } as const
const labour = { item: '人工', unit: '次', quantity: 100, unitFen: 5_000, payer: 'free' } as const

test('surveyed, planned, agreed to, worked and shown: the whole way of a repair that costs something', async () => {
  const filed = await arrived()
  const before = [await world.photo('chen')]
  await world.ask('chen', 'cases.siteVisit', { ...on(filed), words: '阀芯磨损，要换', photos: before })
  const planned = await world.ask('chen', 'cases.proposePlan', {
    ...on(filed),
    words: '换阀芯',
    lines: [valve, labour],
  })
  expect(planned.work.plans).toMatchObject([
    {
      revision: 1,
      words: '换阀芯',
      paidFen: 8_000,
      state: 'waiting',
      totals: { paid: 8_000, free: 5_000, all: 13_000 },
    },
  ])
  expect(await world.inbox('li')).toContain('planProposed')
  expect((await world.ask('li', 'cases.listMine', { open: true, before: null })).rows[0]?.waitingForMe).toBe(true)

  const photos = [await world.photo('chen')]
  const complete = () => ({ ...on(filed), words: null, photos })
  expect(await world.refused('chen', 'cases.complete', complete())).toBe('WRONG_STATE CONSENT_NEEDED')
  const agreed = await world.ask('li', 'cases.answerPlan', { ...on(filed), planId: 'q1', agree: true, words: '尽快' })
  expect(agreed.work).toMatchObject({
    owedFen: 8_000,
    plans: [{ state: 'agreed', answered: { by: 'li', words: '尽快' } }],
  })
  expect(await world.inbox('chen')).toContain('planAgreed')

  await world.to(minutes(40))
  const logged = await world.ask('chen', 'cases.logWork', {
    ...on(filed),
    personId: filed.assigneeId ?? '',
    from: minutes(5),
    until: minutes(35),
    words: '换阀芯、试水',
    corrects: null,
    used: [{ use: 'part', name: '阀芯', quantity: 100, unit: '个' }],
  })
  expect(logged.work).toMatchObject({
    totals: { workMs: minutes(35) - minutes(5), used: [{ name: '阀芯', quantity: 100 }] },
    log: [{ who: 'chen', words: '换阀芯、试水', corrected: false }],
  })
  const done = await world.ask('chen', 'cases.complete', complete())
  const [compared] = done.work.compared
  expect([compared?.before.length, compared?.after.length]).toEqual([1, 1])
  const verified = await world.ask('li', 'cases.verify', { id: filed.id })
  expect([verified.brokenAt, verified.photos.every(({ state }) => state === 'same')]).toEqual([null, true])
})

test('a quotation that the household does not answer: it is reminded twice, then a named person has to call, and the clock decides nothing', async () => {
  const filed = await arrived()
  await world.ask('chen', 'cases.proposePlan', { ...on(filed), words: '换阀芯', lines: [valve] })
  const day = 24 * 60
  /** A sweep finds it then; what happens in between is nobody's business here. */
  const to = (at: number) => world.cloud.clock.move({ to: at, timers: 'once' })
  await to(minutes(2 + day))
  await to(minutes(2 + 2 * day))
  const reminders = async () => (await world.inbox('li')).filter((kind) => kind === 'planReminder')
  expect(await reminders()).toHaveLength(2)
  expect((await world.ask('lin', 'followUps.listTasks', { after: null })).rows).toEqual([])
  await to(minutes(2 + 3 * day))
  expect(await world.inbox('lin')).toContain('planCallTask')
  const { rows } = await world.ask('lin', 'followUps.listTasks', { after: null })
  expect(rows).toMatchObject([{ caseId: filed.id, about: 'consent', caller: 'lin', mine: true, tries: 0 }])
  const open = await world.ask('lin', 'cases.listOpen', {
    view: 'office',
    kind: null,
    urgent: false,
    building: null,
    after: null,
  })
  expect(open.rows).toMatchObject([{ id: filed.id, next: 'noteCall', missed: false }])
  await world.ask('lin', 'cases.noteCall', { ...on(filed), result: 'noAnswer', words: null })
  const seen = await world.ask('lin', 'cases.getCase', { id: filed.id })
  expect(seen).toMatchObject({ status: 'arrived', silence: { about: 'consent', tries: 1, mayCall: true } })

  await to(minutes(30 * day))
  expect(await reminders()).toHaveLength(2)
  const waiting = await world.ask('li', 'cases.getCase', { id: filed.id })
  expect(waiting).toMatchObject({ status: 'arrived', work: { owedFen: 0, plans: [{ state: 'waiting' }] } })
  await world.ask('li', 'cases.answerPlan', { ...on(filed), planId: 'q1', agree: true, words: null })
  expect((await world.ask('lin', 'followUps.listTasks', { after: null })).rows).toEqual([])
})

test('an answer to a revision that was replaced meanwhile is a conflict, and changes nothing', async () => {
  const filed = await arrived()
  await world.ask('chen', 'cases.proposePlan', { ...on(filed), words: '换阀芯', lines: [valve] })
  await world.ask('lin', 'cases.proposePlan', {
    ...on(filed),
    words: '换整个龙头',
    lines: [{ ...valve, unitFen: 30_000 }],
  })
  const answer = { ...on(filed), planId: 'q1', agree: true, words: null }
  expect(await world.refused('li', 'cases.answerPlan', answer)).toBe('CONFLICT PLAN_CHANGED')
  const shown = await world.ask('li', 'cases.getCase', { id: filed.id })
  expect(shown.work.plans.map(({ revision, state }) => [revision, state])).toEqual([
    [2, 'waiting'],
    [1, 'replaced'],
  ])
})

test('the same log twice is one entry', async () => {
  const filed = await arrived()
  await world.to(minutes(10))
  const entry = {
    personId: filed.assigneeId ?? '',
    from: minutes(3),
    until: minutes(9),
    words: '疏通',
    used: [],
    corrects: null,
  }
  const input = { ...on(filed), ...entry }
  await world.ask('chen', 'cases.logWork', input)
  expect((await world.ask('chen', 'cases.logWork', input)).work.log).toHaveLength(1)
})

test('who helps sees the case, finds it in his work, and writes down his own; then no more', async () => {
  const filed = await arrived()
  expect(await world.refused('wu', 'cases.getCase', { id: filed.id })).toBe('FORBIDDEN')
  const { colleagues } = await world.ask('chen', 'cases.listColleagues', { id: filed.id })
  expect(colleagues.map(({ name }) => name)).toEqual(['wu'])
  const wu = colleagues[0]?.personId ?? ''
  await world.ask('chen', 'cases.addHelper', { ...on(filed), personId: wu })
  expect(await world.inbox('wu')).toEqual(['helpWanted'])
  expect((await world.ask('wu', 'cases.listWork', {})).mine.map(({ id }) => id)).toEqual([filed.id])
  await world.to(minutes(20))
  const own = { personId: wu, from: minutes(5), until: minutes(15), words: '扶梯子', used: [], corrects: null }
  const view = await world.ask('wu', 'cases.logWork', { ...on(filed), ...own })
  expect(view.work.log).toMatchObject([{ who: 'wu' }])
  expect(await world.refused('wu', 'cases.complete', { ...on(filed), words: null, photos: [] })).toBe(
    'FORBIDDEN NOT_YOURS',
  )
  await world.ask('lin', 'cases.removeHelper', { ...on(filed), personId: wu })
  expect(await world.refused('wu', 'cases.getCase', { id: filed.id })).toBe('FORBIDDEN')
})

test('a helper whose post ends helps no more', async () => {
  const filed = await arrived()
  const { colleagues } = await world.ask('chen', 'cases.listColleagues', { id: filed.id })
  const wu = colleagues[0]?.personId ?? ''
  await world.ask('chen', 'cases.addHelper', { ...on(filed), personId: wu })
  await world.ask('he', 'staff.endPost', { key: newKey(), personId: wu })
  await world.to(minutes(3))
  expect((await world.ask('chen', 'cases.getCase', { id: filed.id })).work.helpers).toEqual([])
})

test('a major fault reaches the emergency group, the supervisor and the manager, once, and that is on record', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair({ category: 'lift', place: 'elevator' }))
  expect((await world.ask('lin', 'cases.getCase', { id: filed.id })).work.suggestedMajor).toBe('trapped')
  expect((await world.ask('li', 'cases.getCase', { id: filed.id })).work.suggestedMajor).toBeNull()
  const input = { ...on(filed), kind: 'trapped', words: '两位老人在轿厢里' } as const
  await world.ask('lin', 'cases.markMajor', input)
  await world.ask('lin', 'cases.markMajor', input)
  expect(await world.refused('he', 'cases.markMajor', { ...input, ...on(filed) })).toBe('WRONG_STATE ALREADY_MAJOR')
  const said = world.cloud.outbox({ openid: 'robot:local-emergency-robot' })
  expect(said.map(({ data }) => data.text?.value)).toEqual([
    `【重大故障】电梯困人，工单 ${filed.number}，请应急人员马上打开“安居”查看地点并到场。`,
  ])
  expect(await world.inbox('sun')).toEqual(['majorFault'])
  expect((await world.inbox('he')).filter((kind) => kind === 'majorFault')).toHaveLength(1)
  const shown = await world.ask('sun', 'cases.getCase', { id: filed.id })
  expect(shown).toMatchObject({ major: 'trapped', work: { major: { kind: 'trapped', by: 'lin' } } })
  const marked = shown.timeline.find(({ what }) => what === 'majorMarked')
  expect(marked?.told).toEqual(['emergency', 'supervisor', 'manager'])
})

test('an emergency group that cannot be told stands on the list of those not reached, for the desk to call', async () => {
  world.cloud.faults.order({ api: '/cgi-bin/webhook/send', times: 1000, errcode: 93000 })
  const filed = await world.ask('li', 'cases.fileRepair', repair({ category: 'gas' }))
  await world.ask('lin', 'cases.markMajor', { ...on(filed), kind: 'gas', words: null })
  await world.to(minutes(5))
  const { rows } = await world.ask('lin', 'unreached.list', { open: true, before: null })
  expect(rows).toContainEqual(expect.objectContaining({ name: '应急群', mayCall: false, tried: ['emergency'] }))
})

test('staff read why somebody was dispatched, or the reason that the desk gave', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  const { engineers } = await world.ask('lin', 'people.listEngineers', { caseId: filed.id })
  const personId = engineers.find(({ name }) => name === 'wu')?.personId ?? ''
  const given = await world.ask('lin', 'cases.dispatch', { ...on(filed), personId, reason: '他熟悉这台水泵' })
  const dispatched = given.timeline.filter(({ what }) => what === 'caseDispatched')
  expect(dispatched.map(({ detail, words }) => [detail?.why ?? null, words])).toEqual([
    [{ duty: 'engineer', skill: 'water', load: 0, helping: 0, candidates: 1, before: false }, null],
    [null, '他熟悉这台水泵'],
  ])
})

test('helping with a case is work in hand, for the office that dispatches and in the reason why somebody was chosen', async () => {
  const first = await world.ask('li', 'cases.fileRepair', repair())
  const { engineers } = await world.ask('lin', 'people.listEngineers', { caseId: first.id })
  const wu = engineers.find(({ name }) => name === 'wu')
  expect(wu).toMatchObject({ load: 0, helping: 0 })
  await world.ask('lin', 'cases.addHelper', { ...on(first), personId: wu?.personId ?? '' })
  const after = await world.ask('lin', 'people.listEngineers', { caseId: first.id })
  expect(after.engineers.find(({ name }) => name === 'wu')).toMatchObject({ load: 1, helping: 1 })
  expect(after.engineers.find(({ name }) => name === 'chen')).toMatchObject({ load: 1, helping: 0 })

  const power = await world.ask('li', 'cases.fileRepair', repair({ category: 'power' }))
  const dispatched = (await world.ask('lin', 'cases.getCase', { id: power.id })).timeline.find(
    ({ what }) => what === 'caseDispatched',
  )
  expect(dispatched).toMatchObject({ whom: 'wu', detail: { why: { load: 1, helping: 1 } } })
  const removed = { ...on(first), personId: wu?.personId ?? '' }
  await world.ask('lin', 'cases.removeHelper', removed)
  const freed = await world.ask('lin', 'people.listEngineers', { caseId: first.id })
  expect(freed.engineers.find(({ name }) => name === 'wu')).toMatchObject({ load: 1, helping: 0 })
})
