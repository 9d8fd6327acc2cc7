import { usualFigures } from '@/domain/commitment/policy'
import { HOUR, MINUTE } from '@/domain/kernel/time'
import { makeWorld, minutes, newKey, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const file = (urgent: string | null = null) =>
  world.ask('luo', 'applications.file', {
    key: newKey(),
    estateId: 'estate-1',
    homeId: 'home-1',
    relation: 'lessee',
    name: '罗浩然',
    phone: '13900000007',
    phoneCode: null,
    words: null,
    urgent,
  })
const waits = async (name: string) =>
  (await world.inbox(name)).filter((kind) => kind.startsWith('application') && kind !== 'applicationFiled').length
const told = async () => [await waits('lin'), await waits('he')]

test('an ordinary one: the desk hears after 20 hours and after 24, the manager 4 hours later, each once', async () => {
  expect((await file()).dueAt).toBe(T0 + 24 * HOUR)
  await world.to(T0 + 20 * HOUR - 1)
  expect(await told()).toEqual([0, 0])
  await world.to(T0 + 20 * HOUR + MINUTE)
  expect(await told()).toEqual([1, 0])
  await world.to(T0 + 24 * HOUR + MINUTE)
  expect(await told()).toEqual([2, 0])
  await world.to(T0 + 28 * HOUR + MINUTE)
  expect(await told()).toEqual([2, 1])
  await world.to(T0 + 60 * HOUR)
  expect(await told()).toEqual([2, 1])
})

test('an urgent one is due in 30 minutes, and the office reads why', async () => {
  expect((await file('今天下午搬家')).dueAt).toBe(minutes(30))
  const { applications } = await world.ask('lin', 'applications.list', { open: true, before: null })
  expect(applications).toMatchObject([{ urgent: '今天下午搬家', dueAt: minutes(30) }])
  await world.to(minutes(61))
  expect(await told()).toEqual([2, 1])
})

test('once answered nobody hears of it, and new figures move nothing that was promised', async () => {
  const { id } = await file()
  const figures = { ...usualFigures, reviewWarnMs: HOUR, reviewMs: 2 * HOUR }
  await world.ask('he', 'policy.set', { key: newKey(), version: 1, figures })
  await world.to(T0 + 3 * HOUR)
  expect(await told()).toEqual([0, 0])
  await world.ask('lin', 'applications.decide', { key: newKey(), id, approve: true, reason: null })
  await world.to(T0 + 60 * HOUR)
  expect(await told()).toEqual([0, 0])
})

const robot = () => world.cloud.outbox({ openid: 'robot:local-robot' }).map(({ data }) => data.text?.value ?? '')
const phone = (name: string) => world.cloud.outbox({ openid: `openid-of-${name}` }).map(({ channel }) => channel)
const employ = async (name: string) => {
  const subscribe = ['employee-work', 'employee-alert']
  const headers = { 'x-local-session': await world.sessionOf(name) }
  const body = JSON.stringify({ bind: true, subscribe })
  await fetch(`${world.cloud.http}/employee`, { method: 'POST', headers, body })
  await world.ask(name, 'messages.reportEmployee', { key: newKey(), bound: true, subscribed: subscribe })
}

test('a missed urgent one is heard in the group when no phone of the desk can be reached, once', async () => {
  await file('今天下午搬家')
  await world.to(minutes(29))
  const before = robot().length
  await world.to(minutes(31))
  const said = robot().slice(before)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^【已超时】紧急入住申请/)
  expect(said[0]).not.toMatch(/罗浩然|501|1390/)
  await world.to(minutes(55))
  expect(robot()).toHaveLength(before + 1)
})

test('filed, due soon and missed, it is pushed to the phone of the desk, each once', async () => {
  await employ('lin')
  await file('今天下午搬家')
  await world.rest()
  expect(phone('lin')).toEqual(['employee'])
  await world.to(minutes(45))
  await world.rest()
  expect(phone('lin')).toEqual(['employee', 'employee', 'employee'])
  expect(await told()).toEqual([2, 0])
  await world.to(minutes(58))
  expect(phone('lin')).toEqual(['employee', 'employee', 'employee'])
})

const listed = () => world.cloud.store.find('unreached', { query: { open: true } }).map(({ personId }) => personId)
const idOf = (name: string) => world.cloud.store.find('people', { query: { name } })[0]?._id
const noRobot = () => world.cloud.faults.order({ api: '/cgi-bin/webhook/send', times: 50, errcode: 93000 })

test('a miss that nobody of the desk saw or heard is followed up by name; whoever has answered it since needs no call', async () => {
  noRobot()
  await file('今天下午搬家')
  await world.to(minutes(32))
  expect(listed()).toEqual([idOf('lin')])
  world.cloud.store.remove('unreached', { query: {}, multi: true })

  const { id } = await world.ask('gao', 'applications.file', {
    ...{ key: newKey(), estateId: 'estate-1', homeId: 'home-2', relation: 'lessee', name: '高', phone: null },
    ...{ phoneCode: null, words: null, urgent: '今天搬家' },
  })
  await world.to(minutes(32 + 30) + 30_000)
  await world.ask('lin', 'applications.decide', { key: newKey(), id, approve: false, reason: '请带合同来' })
  await world.to(minutes(32 + 33))
  expect(listed().filter((personId) => personId === idOf('lin'))).toEqual([])
})

test('the office reads why it is due then and who knows already; the applicant reads neither', async () => {
  const { id } = await file('今天下午搬家')
  await world.to(minutes(61))
  const [seen] = (await world.ask('lin', 'applications.list', { open: true, before: null })).applications
  expect(seen).toMatchObject({
    id,
    promise: { rule: 'urgentReview', startedAt: T0, dueAt: minutes(30), standing: 'missed', policyVersion: 1 },
    news: [
      { at: T0, step: null, told: ['desk', 'manager'] },
      { at: minutes(20), step: 'warn', told: ['desk'] },
      { at: minutes(30), step: 'miss', told: ['desk'] },
      { at: minutes(60), step: 'escalate', told: ['manager'] },
    ],
  })
  const [mine] = (await world.ask('luo', 'applications.listMine', {})).applications
  expect(mine).toMatchObject({ id, promise: null, news: [] })
})

test('an application is no case: it has nothing that cases are looked for by', async () => {
  const { id } = await file()
  const [stored] = world.cloud.store.find('matters', { query: { _id: id } })
  const ofCases = ['open', 'overAt', 'createdAt', 'changedAt', 'assigneeId', 'atWork', 'receiverId', 'residentId']
  expect([...ofCases, 'silentSince', 'dueNext', 'pieces'].filter((field) => field in (stored as object))).toEqual([])
  expect(await world.refused('he', 'cases.getCase', { id })).toBe('NOT_FOUND')
  expect(await world.ask('he', 'cases.listHome', { homeId: 'home-1', before: null })).toMatchObject({ rows: [] })
})
