import { MINUTE } from '../../../src/domain/kernel/time'
import { makeWorld, minutes, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const stored = () => world.cloud.store.find('matters', { query: {} })

test('an urgent repair runs from tap to confirmation, and everybody hears of it', async () => {
  const photos = [await world.photo('li')]
  const filed = await world.ask('li', 'cases.fileRepair', repair({ photos }))
  expect(filed).toMatchObject({ status: 'assigned', assignee: 'chen', receiver: { name: 'lin' } })
  expect(filed.promises).toMatchObject([
    { rule: 'respond', startedAt: T0, dueAt: minutes(3), standing: 'open' },
    { rule: 'feedback', startedAt: T0, dueAt: minutes(2 * 24 * 60), standing: 'open' },
  ])
  expect((await (await fetch(filed.photos[0]?.thumb ?? '')).arrayBuffer()).byteLength).toBeGreaterThan(60)

  await world.to(minutes(1))
  await world.accept('chen', filed)
  await world.to(minutes(1.9))
  const arrived = await world.arrive('chen', filed)
  expect(arrived.promises).toMatchObject([
    { rule: 'respond', standing: 'kept', metAt: minutes(1.9) },
    { rule: 'feedback', standing: 'open' },
    { rule: 'finish', standing: 'open', dueAt: minutes(1.9 + 2 * 24 * 60) },
  ])
  await world.to(minutes(30))
  await world.complete('chen', filed)
  await world.to(minutes(40))
  const closed = await world.ask('li', 'cases.confirm', { id: filed.id, key: newKey(), rating: 5, words: '谢谢' })
  expect(closed).toMatchObject({ status: 'closed', rating: 5 })
  expect(closed.timeline.map((entry) => `${entry.who ?? entry.as} ${entry.what}`)).toEqual([
    'li caseFiled',
    'system caseDispatched',
    'chen caseAccepted',
    'chen arrived',
    'chen workCompleted',
    'li caseConfirmed',
  ])
  expect(await world.inbox('li')).toEqual(['received', 'dispatched', 'accepted', 'arrived', 'confirmWanted'])
  expect(await world.inbox('chen')).toEqual(['assigned', 'confirmed'])
  expect(await world.inbox('lin')).toEqual(['confirmed'])
})

test('how one gets in is said when it is filed, or not at all, and read by whoever comes', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair({ wishes: { access: 'callFirst' } }))
  expect((await world.ask('chen', 'cases.getCase', { id })).work.wishes).toEqual({ access: 'callFirst' })
  const unsaid = await world.ask('li', 'cases.fileRepair', repair())
  expect(unsaid.work.wishes).toEqual({})
})

test('sent back, it goes into a second round with the same engineer', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', filed)
  await world.arrive('chen', filed)
  await world.complete('chen', filed)
  const back = await world.ask('li', 'cases.sendBack', { id: filed.id, key: newKey(), reason: '还在滴水', photos: [] })
  expect(back).toMatchObject({ status: 'assigned', round: 2, assignee: 'chen' })
  await world.accept('chen', filed)
  await world.arrive('chen', filed)
  const again = await world.complete('chen', filed)
  expect(again).toMatchObject({ status: 'done', round: 2 })
})

test('missed: warned at 2:00, desk and supervisor at 3:00, manager at 5:00, each exactly once', async () => {
  await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(2) - 1)
  expect(await world.inbox('chen')).toEqual(['assigned'])
  await world.to(minutes(2))
  expect(await world.inbox('chen')).toEqual(['assigned', 'dueSoon'])
  expect(await world.inbox('lin')).toEqual([])
  await world.to(minutes(3))
  expect([await world.inbox('lin'), await world.inbox('sun'), await world.inbox('he')]).toEqual([
    ['missed'],
    ['missed'],
    [],
  ])
  await world.to(minutes(5))
  expect(await world.inbox('he')).toEqual(['escalated'])
  await world.to(minutes(60))
  const all = await Promise.all(['chen', 'lin', 'sun', 'he'].map(world.inbox))
  expect(all).toEqual([['assigned', 'dueSoon'], ['missed'], ['missed'], ['escalated']])
})

test('nobody on duty with the skill: the manager hears of it at once', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair({ category: 'gas' }))
  expect(filed).toMatchObject({ status: 'waiting', assignee: null })
  expect(await world.inbox('he')).toEqual(['nobodyOnDuty'])
  const { engineers } = await world.ask('he', 'people.listEngineers', { caseId: filed.id })
  const personId = engineers[0]?.personId ?? ''
  const sent = await world.ask('he', 'cases.dispatch', { id: filed.id, key: newKey(), personId })
  expect(sent.status).toBe('assigned')
})

test('an engineer who has put himself aside is not dispatched', async () => {
  await world.ask('chen', 'people.setAway', { away: true })
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  expect(filed.assignee).toBeNull()
  await world.ask('chen', 'people.setAway', { away: false })
  expect((await world.ask('li', 'cases.fileRepair', repair())).assignee).toBe('chen')
})

test('explained in time and agreed, the promise is kept and the agreed time becomes one', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(1))
  const key = newKey()
  const asked = await world.ask('chen', 'cases.proposeTime', {
    id: filed.id,
    key,
    at: minutes(60),
    reason: '正在处理电梯困人',
  })
  expect(asked.status).toBe('accepted')
  const shown = await world.ask('li', 'cases.getCase', { id: filed.id })
  expect(shown.proposal).toMatchObject({ id: 'p1', kind: 'explanation', at: minutes(60), reason: '正在处理电梯困人' })
  await world.to(minutes(1.5))
  const answer = { id: filed.id, key: newKey(), proposalId: 'p1', agree: true }
  const agreed = await world.ask('li', 'cases.answerProposal', answer)
  expect(agreed.promises.map((p) => [p.rule, p.standing, p.dueAt])).toEqual([
    ['respond', 'kept', minutes(3)],
    ['feedback', 'open', minutes(2 * 24 * 60)],
    ['arrive', 'open', minutes(60)],
  ])
  await world.to(minutes(10))
  expect(await world.inbox('lin')).toEqual([])
})

test('who accepts after the agreed time is over comes now: that time is not named again', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.ask('chen', 'cases.proposeTime', { id: filed.id, key: newKey(), at: minutes(60), reason: '在忙' })
  await world.ask('li', 'cases.answerProposal', { id: filed.id, key: newKey(), proposalId: 'p1', agree: true })
  await world.to(minutes(90))
  const { personId } = await world.ask('wu', 'people.me', {})
  await world.ask('he', 'cases.dispatch', { id: filed.id, key: newKey(), personId, reason: '车坏在路上' })
  await world.accept('wu', filed)
  const { items } = await world.ask('li', 'messages.listInbox', { before: null })
  expect(items.find(({ kind }) => kind === 'accepted')?.body).toMatch(/正在赶来。$/)
})

test('explained but not agreed, the miss comes at 3:00 all the same', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(1))
  await world.ask('chen', 'cases.proposeTime', { id: filed.id, key: newKey(), at: minutes(60), reason: '在忙' })
  await world.ask('li', 'cases.answerProposal', { id: filed.id, key: newKey(), proposalId: 'p1', agree: false })
  await world.to(minutes(3))
  expect(await world.inbox('sun')).toEqual(['missed'])
})

test('the same key twice, one after the other and both at once, files one case', async () => {
  const input = repair()
  const [one, two] = await Promise.all([1, 2].map(() => world.ask('li', 'cases.fileRepair', input)))
  const three = await world.ask('li', 'cases.fileRepair', input)
  expect(new Set([one?.id, two?.id, three.id]).size).toBe(1)
  expect(stored()).toHaveLength(1)
  expect(await world.inbox('chen')).toEqual(['assigned'])
})

test('the same command twice does it once and answers the same', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  const key = newKey()
  const first = await world.ask('chen', 'cases.accept', { id: filed.id, key })
  const second = await world.ask('chen', 'cases.accept', { id: filed.id, key })
  expect(second.timeline).toEqual(first.timeline)
})

test('twenty people tapping at once: one acceptance, every loser hears why, nothing is lost', async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => world.call('chen', 'cases.accept', { id: filed.id, key: newKey() })),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  const matter = stored()[0] as unknown as { history: { what: string }[] }
  expect(matter.history.filter((entry) => entry.what === 'caseAccepted')).toHaveLength(1)
})

test('two clocks at once tell each step once', async () => {
  await world.ask('li', 'cases.fileRepair', repair())
  await world.cloud.clock.move({ to: minutes(3) })
  await Promise.all([world.to(minutes(5)), world.to(minutes(5))])
  expect(await world.inbox('he')).toEqual(['escalated'])
})

test("the clock's bookkeeping never makes a tap fail, however the two meet", async () => {
  for (const round of [1, 2, 3, 4, 5]) {
    const filed = await world.ask('li', 'cases.fileRepair', repair())
    const due = filed.createdAt + 2 * MINUTE
    const [accepted] = await Promise.all([world.accept('chen', filed), world.to(due)])
    expect([round, accepted.status]).toEqual([round, 'accepted'])
    const [arrived] = await Promise.all([world.arrive('chen', filed), world.to(due + MINUTE)])
    expect([round, arrived.status]).toEqual([round, 'arrived'])
  }
})

test('the lists show what is mine, what is open and what was missed', async () => {
  const first = await world.ask('li', 'cases.fileRepair', repair())
  await world.ask('zhao', 'cases.fileRepair', repair({ homeId: 'home-2', category: 'power' }))
  await world.to(minutes(4))
  const mine = await world.ask('li', 'cases.listMine', { open: true, before: null })
  expect(mine.rows.map((row) => row.id)).toEqual([first.id])
  const work = await world.ask('chen', 'cases.listWork', {})
  expect([work.mine.map((row) => row.id), work.office]).toEqual([[first.id], []])
  const overview = await world.ask('he', 'cases.overview', {})
  expect(overview).toMatchObject({
    finishedToday: { confirmed: 0, byCall: 0, unconfirmed: 0 },
    unassigned: [],
    atRisk: [],
  })
  expect([overview.open.length, overview.missed.length]).toEqual([2, 2])
  expect(overview.byPerson.map((load) => [load.name, load.open, load.missed]).sort()).toEqual([
    ['chen', 1, 1],
    ['wu', 1, 1],
  ])
})
