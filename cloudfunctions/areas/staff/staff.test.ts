import type { CaseView } from '@/contract'
import { DAY, HOUR } from '@/domain/kernel/time'
import { makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const idOf = async (name: string) => (await world.ask(name, 'people.me', {})).personId
const on = async (name: string) => ({ key: newKey(), personId: await idOf(name) })
const certificate = { name: '特种设备作业人员证', number: 'T-1', skill: 'power' as const }

test('the office sees its staff with masked numbers, shifts and work in hand', async () => {
  await world.ask('li', 'cases.fileRepair', repair())
  const { people, mayManage } = await world.ask('lin', 'staff.list', {})
  expect(mayManage).toBe(false)
  expect(people.find(({ name }) => name === 'chen')).toMatchObject({
    phoneMasked: '138****0001',
    duties: ['engineer'],
    skills: ['water', 'general'],
    onDuty: true,
    suspended: false,
    open: 1,
    ending: 0,
  })
  expect(JSON.stringify(people)).not.toContain('13800000001')
})

test('a manager changes duties and skills; the history says who, and the colleague is told', async () => {
  const input = { ...(await on('chen')), duties: ['engineer' as const, 'guard' as const], skills: ['lift' as const] }
  const first = await world.ask('he', 'staff.changePost', input)
  expect(await world.ask('he', 'staff.changePost', input)).toEqual(first)
  expect(first).toMatchObject({ duties: ['engineer', 'guard'], skills: ['lift'], unproven: ['lift'] })
  expect(first.history[0]).toMatchObject({ who: 'he', happening: { what: 'postChanged' } })
  expect((await world.ask('chen', 'people.me', {})).duties).toEqual(['engineer', 'guard'])
  expect(await world.inbox('chen')).toEqual(['postChanged'])
})

test('suspended: access ends with the very next call, and every case reaches somebody', async () => {
  const both = { ...(await on('wu')), duties: ['engineer' as const], skills: ['power' as const, 'water' as const] }
  await world.ask('he', 'staff.changePost', both)
  // One after the other: who has the least to do gets the next, and those who file at once may see the same loads.
  const cases: CaseView[] = []
  for (let n = 0; n < 4; n += 1) cases.push(await world.ask('li', 'cases.fileRepair', repair()))
  const ofChen = cases.filter(({ assignee }) => assignee === 'chen')
  expect(ofChen).toHaveLength(2)
  const [taken, arrived] = ofChen as [CaseView, CaseView]
  await world.accept('chen', taken)
  await world.accept('chen', arrived)
  await world.arrive('chen', arrived)
  const chen = await idOf('chen')
  await world.ask('he', 'staff.suspend', { key: newKey(), personId: chen })
  expect(await world.refused('chen', 'cases.listWork', {})).toBe('FORBIDDEN STAFF_ONLY')
  expect(await world.refused('chen', 'cases.getCase', { id: taken.id })).toBe('FORBIDDEN')
  for (const { id } of cases) {
    const view = await world.ask('lin', 'cases.getCase', { id })
    expect([view.assignee, view.status]).toEqual(['wu', 'assigned'])
  }
  const told = await world.ask('lin', 'cases.getCase', { id: arrived.id })
  expect(told.timeline.map(({ what }) => what).slice(-2)).toEqual(['colleagueReleased', 'caseDispatched'])
  await world.ask('he', 'staff.restore', { key: newKey(), personId: chen })
  expect((await world.ask('chen', 'people.me', {})).duties).toEqual(['engineer'])
})

test('when nobody else can do the work, manager and desk are told at once; a new first receiver answers for it', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const lin = await on('lin')
  await world.ask('he', 'staff.suspend', await on('chen'))
  expect(await world.ask('he', 'cases.getCase', { id })).toMatchObject({ assignee: null, status: 'waiting' })
  expect(await world.inbox('he')).toContain('nobodyOnDuty')
  await world.ask('he', 'staff.endPost', lin)
  expect((await world.ask('he', 'cases.getCase', { id })).receiver?.name).toBe('he')
})

test('a case that reaches a suspended colleague at the last moment is handed on by the clock', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const chen = await idOf('chen')
  await world.ask('he', 'staff.suspend', { key: newKey(), personId: chen })
  // As a dispatch leaves it that had read the people before the suspension was written.
  const [doc] = world.cloud.store.find('matters', { query: { _id: id } }) as unknown as [{ rev: number }]
  world.cloud.store.update('matters', {
    query: { _id: id },
    update: { $set: { assigneeId: chen, status: 'assigned', rev: doc.rev + 1 } },
    merge: true,
    multi: false,
    upsert: false,
  })
  await world.to(T0 + 2 * 60_000)
  expect((await world.ask('he', 'cases.getCase', { id })).assignee).toBeNull()
})

test('a certificate is reminded of, and its end takes the trade out of dispatch until there is a new one', async () => {
  const { rev } = await world.ask('he', 'roster.getTemplate', {})
  await world.ask('he', 'roster.saveCovers', { key: newKey(), rev, covers: [] })
  const wu = await on('wu')
  await world.ask('he', 'staff.addCertificate', { ...wu, ...certificate, expiresAt: T0 + 31 * DAY })
  await world.cloud.clock.move({ to: T0 + 2 * DAY, timers: 'once' })
  const before = await world.ask('he', 'staff.get', { personId: wu.personId })
  expect(before).toMatchObject({ lapsed: [], ending: 1, certificates: [{ state: 'endsSoon', number: 'T-1' }] })
  const repairPower = repair({ category: 'power' })
  expect((await world.ask('li', 'cases.fileRepair', repairPower)).assignee).toBe('wu')
  for (const days of [24, 31]) await world.cloud.clock.move({ to: T0 + days * DAY + 10 * HOUR, timers: 'once' })
  expect((await world.inbox('wu')).filter((kind) => kind === 'certificateEnds')).toHaveLength(3)
  expect((await world.inbox('he')).filter((kind) => kind === 'certificateEnds')).toHaveLength(3)
  expect((await world.ask('he', 'staff.get', { personId: wu.personId })).lapsed).toEqual(['power'])
  expect((await world.ask('li', 'cases.fileRepair', repair({ category: 'power' }))).assignee).toBeNull()
  const renewed = { ...certificate, key: newKey(), personId: wu.personId, number: 'T-2', expiresAt: T0 + 400 * DAY }
  const after = await world.ask('he', 'staff.addCertificate', renewed)
  expect(after.lapsed).toEqual([])
  const gone = { key: newKey(), personId: wu.personId, certificateId: after.certificates[0]?.id ?? '' }
  expect((await world.ask('he', 'staff.removeCertificate', gone)).certificates).toHaveLength(1)
  expect((await world.ask('li', 'cases.fileRepair', repair({ category: 'power' }))).assignee).toBe('wu')
})

test('two managers who end each other at the same moment leave one', async () => {
  await world.ask('he', 'staff.changePost', { ...(await on('sun')), duties: ['manager'], skills: [] })
  const [he, sun] = [await on('he'), await on('sun')]
  await Promise.all([world.call('he', 'staff.suspend', sun), world.call('sun', 'staff.suspend', he)])
  const people = world.cloud.store.find('people', { query: {} }) as unknown as { staff: { at: string[] } | null }[]
  expect(people.filter(({ staff }) => staff?.at.includes('estate-1:manager')).length).toBeGreaterThanOrEqual(1)
})

test('who may not: each is refused and changes nothing', async () => {
  const chen = (await on('chen')).personId
  const he = (await on('he')).personId
  const li = (await on('li')).personId
  const before = world.cloud.store.find('people', { query: {} })
  const post = { duties: ['manager'], skills: [] }
  const forbidden: [who: string, action: string, input: object, answer: string][] = [
    ['li', 'staff.list', {}, 'FORBIDDEN MANAGER_ONLY'],
    ['chen', 'staff.list', {}, 'FORBIDDEN MANAGER_ONLY'],
    ['chen', 'staff.get', { personId: chen }, 'FORBIDDEN MANAGER_ONLY'],
    ['sun', 'staff.changePost', { personId: chen, ...post }, 'FORBIDDEN MANAGER_ONLY'],
    ['lin', 'staff.suspend', { personId: chen }, 'FORBIDDEN MANAGER_ONLY'],
    ['sun', 'staff.restore', { personId: chen }, 'FORBIDDEN MANAGER_ONLY'],
    ['sun', 'staff.endPost', { personId: chen }, 'FORBIDDEN MANAGER_ONLY'],
    ['sun', 'staff.addCertificate', { personId: chen, ...certificate, expiresAt: T0 + DAY }, 'FORBIDDEN MANAGER_ONLY'],
    ['he', 'staff.changePost', { personId: he, ...post }, 'FORBIDDEN NOT_YOURSELF'],
    ['he', 'staff.suspend', { personId: he }, 'FORBIDDEN NOT_YOURSELF'],
    ['he', 'staff.endPost', { personId: he }, 'FORBIDDEN NOT_YOURSELF'],
    ['he', 'staff.get', { personId: li }, 'NOT_FOUND NOT_A_COLLEAGUE'],
    ['he', 'staff.changePost', { personId: li, ...post }, 'NOT_FOUND NOT_A_COLLEAGUE'],
    ['he', 'staff.restore', { personId: chen }, 'WRONG_STATE NOT_A_COLLEAGUE'],
    ['he', 'staff.addCertificate', { personId: chen, ...certificate, expiresAt: T0 }, 'BAD_INPUT TIME_PASSED'],
    ['he', 'staff.removeCertificate', { personId: chen, certificateId: 'x' }, 'WRONG_STATE CERTIFICATE_GONE'],
  ]
  for (const [who, action, input, answer] of forbidden) {
    expect([who, action, await world.refused(who, action, { key: newKey(), ...input })]).toEqual([who, action, answer])
  }
  expect(world.cloud.store.find('people', { query: {} })).toEqual(before)
})

test('with his last post a colleague is bound as staff no more, though WeChat was busy at first', async () => {
  const headers = { 'x-local-session': await world.sessionOf('chen') }
  const phone = async (body?: unknown) => {
    const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    return (await fetch(`${world.cloud.http}/employee`, sent)).json()
  }
  const subscribe = ['employee-work', 'employee-alert']
  expect(await phone({ bind: true, subscribe })).toMatchObject({ bound: true })
  await world.ask('chen', 'messages.reportEmployee', { key: newKey(), bound: true, subscribed: subscribe })
  world.cloud.faults.order({ api: '/wxa/business/unbinduserb2cauthinfo', times: 1, errcode: -1 })
  await world.ask('he', 'staff.endPost', await on('chen'))
  await world.to(T0 + HOUR / 2)
  expect(await phone()).toMatchObject({ bound: true })
  await world.to(T0 + 2 * HOUR)
  expect(await phone()).toEqual({ bound: false, subscribed: [] })
})
