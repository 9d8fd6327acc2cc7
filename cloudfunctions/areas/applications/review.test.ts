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
const waits = async (name: string) => (await world.inbox(name)).filter((kind) => kind === 'applicationWaits').length
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
