import { createHash } from 'node:crypto'
import { migrateHere } from '../../../config/migrations'
import { HOUR } from '../../../src/domain/kernel/time'
import { noConcern } from '../../../src/domain/matter/concern/concern-part'
import { type Application, applicationBrokenAt } from '../../../src/domain/people/application'
import type { OldApplication } from '../../../src/domain/people/migrate-application'
import { makeWorld, minutes, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const former = (about: Partial<OldApplication> = {}): OldApplication => ({
  ...{ _id: 'a1', rev: 1, estateId: 'estate-1', homeId: 'home-1', label: '3-2-501', openid: 'openid-of-luo' },
  ...{ relation: 'lessee', name: '罗浩然', phone: '13900000007', phoneProven: false, words: '刚租下来', papers: 0 },
  ...{ at: T0, status: 'open', slot: 'openid-of-luo:home-1', decidedBy: null, decidedAt: null, reason: null },
  review: {
    urgent: '今天搬家',
    dueAt: minutes(30),
    policyVersion: 1,
    steps: [
      { name: 'warn', at: minutes(20), to: ['desk'] },
      { name: 'miss', at: minutes(30), to: ['desk'] },
      { name: 'escalate', at: minutes(60), to: ['manager'] },
    ],
  },
  ...about,
})

const job = (about: object = {}) => ({
  ...{ _id: 'review:a1', kind: 'review', data: { applicationId: 'a1' }, tries: 0, rev: 0 },
  ...{ plannedAt: minutes(20), wakeAt: minutes(20), ...about },
})

/** What a version of before has left: an application, and the look that the clock had planned for it. */
const leave = (application = former(), planned: object | null = job()) => {
  world.cloud.store.insert('applications', [application])
  if (planned) world.cloud.store.insert('chores', [planned as never])
}

const migrate = () => migrateHere(world.cloud.gateway)
const all = (collection: string, query = {}) => world.cloud.store.find(collection, { query })
const applications = () => all('matters', { kind: 'application' }) as unknown as Application[]
const only = () => {
  const [one, ...more] = applications()
  if (!one || more.length > 0) throw new Error(`there are ${applications().length}`)
  return one
}
const reviews = () => all('chores', { kind: 'review' })
const told = async (name: string) => (await world.inbox(name)).filter((kind) => kind.startsWith('application'))
const decide = (approve: boolean) => ({ key: newKey(), id: 'a1', approve, reason: approve ? null : '请带合同来' })

/** Ends the function once it has brought an application, before what it was is gone. */
const cutOff = async () => {
  world.cloud.faults.order({ api: 'database.removeDocument:applications', times: 1, kill: 'before' })
  await expect(migrate()).rejects.toThrow('could not be called')
  world.cloud.faults.clear()
  expect([applications().length, all('applications').length, reviews().length]).toEqual([1, 1, 1])
}

test('an open application keeps its promise; bringing it tells nothing and misses nothing', async () => {
  leave()
  await migrate()
  expect([all('applications'), reviews()]).toEqual([[], []])
  expect(only()).toMatchObject({ status: 'open', rev: 1, tell: [], wakeAt: minutes(20) })
  expect(only().history.map(({ what }) => what)).toEqual(['applicationFiled'])
  expect(applicationBrokenAt(only(), hash)).toBeNull()
  expect([await told('lin'), await told('he'), world.cloud.outbox()]).toEqual([[], [], []])
  await world.to(minutes(61))
  expect(await told('lin')).toEqual(['applicationDueSoon', 'applicationMissed'])
  expect(await told('he')).toEqual(['applicationEscalated'])
  expect(applicationBrokenAt(only(), hash)).toBeNull()
})

test('what the desk had been told before is not told again, and a look that had failed is still made', async () => {
  leave(former(), job({ plannedAt: minutes(60), wakeAt: minutes(60) }))
  await world.to(minutes(45))
  await migrate()
  await world.to(minutes(61))
  expect([await told('lin'), await told('he')]).toEqual([[], ['applicationEscalated']])
})

test('a look whose function failed and is to be tried again was still to be made', async () => {
  leave(former(), job({ plannedAt: minutes(30), wakeAt: minutes(45), tries: 2 }))
  await migrate()
  await world.to(minutes(31))
  expect(await told('lin')).toEqual(['applicationMissed'])
})

test('cut off before what it was is removed, it is taken up again and nothing is told twice', async () => {
  leave()
  await cutOff()
  await migrate()
  expect([applications().length, all('applications'), reviews()]).toEqual([1, [], []])
  await world.to(minutes(31))
  expect(await told('lin')).toEqual(['applicationDueSoon', 'applicationMissed'])
})

test('run again it changes nothing, and costs one read', async () => {
  leave()
  await migrate()
  const before = JSON.stringify(all('matters'))
  const { reads, writes } = world.cloud.meter().total
  await migrate()
  const after = world.cloud.meter().total
  expect(after.reads - reads).toBeLessThanOrEqual(1)
  expect(after.writes - writes).toBe(0)
  expect(JSON.stringify(all('matters'))).toBe(before)
})

test('what the office decides here between two runs stands', async () => {
  leave()
  await cutOff()
  await world.ask('lin', 'applications.decide', decide(true))
  await migrate()
  expect(only()).toMatchObject({ status: 'approved', wakeAt: null })
  expect(only().history.map(({ what }) => what)).toEqual(['applicationFiled', 'applicationApproved'])
  expect(all('applications')).toEqual([])
  expect(await world.ask('luo', 'people.me', {})).toMatchObject({ homes: [{ homeId: 'home-1' }] })
})

test('decided in the very moment, it ends as it was decided, however the race goes', async () => {
  leave()
  const [reply] = await Promise.all([world.call('lin', 'applications.decide', decide(false)), migrate()])
  expect(only().status).toBe(reply.ok ? 'refused' : 'open')
  expect(all('applications')).toEqual([])
})

test('what a function of before answers after it was brought is answered here', async () => {
  leave()
  await cutOff()
  const ended = { status: 'refused', slot: 'a1', decidedBy: 'lin', decidedAt: minutes(2), reason: '请带合同来', rev: 2 }
  world.cloud.store.update('applications', { query: { _id: 'a1' }, update: { $set: ended }, merge: true } as never)
  await migrate()
  expect(only()).toMatchObject({ status: 'refused', reason: '请带合同来', decidedAt: minutes(2), number: 'a1' })
  expect(applicationBrokenAt(only(), hash)).toBeNull()
  await world.to(minutes(61))
  expect(await told('lin')).toEqual([])
})

test('whoever has applied again for the same home meanwhile has let the former one go', async () => {
  leave()
  const anew = { key: newKey(), estateId: 'estate-1', homeId: 'home-1', relation: 'lessee', name: '罗浩然' } as const
  const said = { phone: '13900000007', phoneCode: null, words: null }
  const { id } = await world.ask('luo', 'applications.file', { ...anew, ...said })
  await migrate()
  const states = Object.fromEntries(applications().map((one) => [one._id, one.status]))
  expect(states).toEqual({ a1: 'withdrawn', [id]: 'open' })
  expect(all('applications')).toEqual([])
})

test('whoever has deleted his account before it was brought is not brought back by it', async () => {
  leave(former({ openid: 'openid-of-li' }))
  await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
  await world.rest()
  expect(all('applications')).toEqual([])
  await migrate()
  expect(applications()).toEqual([])
})

test('one from before answers were promised is promised one from now', async () => {
  const { review: _none, ...older } = former({ at: T0 - 90 * HOUR })
  leave(older, null)
  await migrate()
  expect(only().commitments).toMatchObject([{ rule: 'review', startedAt: T0, dueAt: T0 + 24 * HOUR, ended: null }])
  expect(await told('lin')).toEqual([])
})

test('nobody has to ask for it: the first sweep of an hour does it', async () => {
  leave()
  await world.to(minutes(59))
  expect(applications()).toEqual([])
  await world.to(minutes(61))
  expect(only().status).toBe('open')
  expect([await told('lin'), await told('he')]).toEqual([[], ['applicationEscalated']])
})

test('the call that a version of before has asked for brings it in time', async () => {
  leave()
  await world.to(minutes(20))
  const event = { about: 'chores', wakeAt: minutes(20) }
  const asked = { action: 'functions.invokeFunction', function_name: 'clock', request_data: JSON.stringify(event) }
  await fetch(world.cloud.gateway, { method: 'POST', body: JSON.stringify(asked) })
  await world.to(minutes(21))
  expect([await told('lin'), reviews()]).toEqual([['applicationDueSoon'], []])
})

test('a case of an older shape is written in that of today, with its history and chain as they are', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', { id })
  await world.rest()
  const [now] = all('matters', { _id: id }) as unknown as [Record<string, unknown> & { rev: number }]
  const update = { $unset: { v: '' }, $set: noConcern }
  world.cloud.store.update('matters', { query: { _id: id }, update, merge: true } as never)
  await migrate()
  const [after] = all('matters', { _id: id })
  expect(after).toEqual({ ...now, rev: now.rev + 1 })
  expect(await world.ask('he', 'cases.verify', { id, known: null })).toMatchObject({ brokenAt: null })
})
