import type { Input } from '../../../src/contract'
import { makeWorld, minutes, newKey, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const form = (about: Partial<Input<'applications.file'>> = {}): Input<'applications.file'> => ({
  key: newKey(),
  estateId: 'estate-1',
  homeId: 'home-1',
  relation: 'lessee',
  name: '罗浩然',
  phone: '13900000007',
  phoneCode: null,
  words: '刚租下来',
  ...about,
})
const mine = async (name: string) => (await world.ask(name, 'applications.listMine', {})).applications
const decide = (approve: boolean, id: string, reason: string | null = null) => ({ key: newKey(), id, approve, reason })

test('somebody nobody knows applies; the desk hears of it and lets him in', async () => {
  expect((await world.ask('luo', 'applications.listEstates', {})).estates).toMatchObject([{ id: 'estate-1' }])
  const { id } = await world.ask('luo', 'applications.file', form())
  expect(await world.refused('luo', 'people.me', {})).toBe('NOT_SIGNED_IN')
  for (const name of ['lin', 'he']) expect(await world.inbox(name)).toEqual(['applicationFiled'])
  const { applications } = await world.ask('lin', 'applications.list', { open: true, before: null })
  expect(applications).toMatchObject([
    { id, name: '罗浩然', phoneMasked: '139****0007', members: [{ name: 'li', relation: 'owner' }] },
  ])
  const approval = decide(true, id)
  expect(await world.ask('lin', 'applications.decide', approval)).toMatchObject({ status: 'approved' })
  expect(await world.ask('luo', 'people.me', {})).toMatchObject({ name: '罗浩然', homes: [{ homeId: 'home-1' }] })
  expect(await world.ask('lin', 'applications.decide', approval)).toMatchObject({ status: 'approved' })
  expect((await world.ask('li', 'household.get', { homeId: 'home-1' })).members).toHaveLength(2)
  expect(await mine('luo')).toMatchObject([{ status: 'approved', members: [] }])
})

test('refused, he reads the reason, and may apply again', async () => {
  const { id } = await world.ask('luo', 'applications.file', form())
  expect(await world.refused('lin', 'applications.decide', decide(false, id))).toBe('BAD_INPUT REASON_NEEDED')
  await world.ask('lin', 'applications.decide', decide(false, id, '请带租赁合同到前台'))
  expect(await mine('luo')).toMatchObject([{ status: 'refused', reason: '请带租赁合同到前台' }])
  expect(await world.refused('he', 'applications.decide', decide(true, id))).toBe('WRONG_STATE APPLICATION_OVER')
  await world.to(minutes(1))
  await world.ask('luo', 'applications.file', form())
  expect(await mine('luo')).toMatchObject([{ status: 'open' }, { status: 'refused' }])
})

test('one open application for a home; the same key files one', async () => {
  const application = form()
  const { id } = await world.ask('luo', 'applications.file', application)
  expect((await world.ask('luo', 'applications.file', application)).id).toBe(id)
  expect(await world.refused('luo', 'applications.file', form())).toBe('WRONG_STATE APPLICATION_PENDING')
  expect(await world.refused('zhao', 'applications.withdraw', { key: newKey(), id })).toBe('NOT_FOUND')
  await world.ask('luo', 'applications.withdraw', { key: newKey(), id })
  await world.to(minutes(1))
  await world.ask('luo', 'applications.file', form())
  expect(await mine('luo')).toMatchObject([{ status: 'open' }, { status: 'withdrawn' }])
})

test('a home that is not there, one he belongs to, a number WeChat does not know', async () => {
  expect(await world.refused('luo', 'applications.file', form({ homeId: 'nowhere' }))).toBe('NOT_FOUND HOME_UNKNOWN')
  expect(await world.refused('li', 'applications.file', form())).toBe('WRONG_STATE ALREADY_MEMBER')
  expect(await world.refused('luo', 'applications.file', form({ phoneCode: 'invented' }))).toBe(
    'BAD_INPUT PHONE_CODE_USED',
  )
  expect(await world.refused('luo', 'applications.file', form({ phone: 'call me' }))).toBe('BAD_INPUT PHONE_UNCLEAR')
})

test('an approval that fails at its end leaves him outside and the application open; sent again it lets him in', async () => {
  const { id } = await world.ask('luo', 'applications.file', form())
  const approval = decide(true, id)
  const calm = { latency: 0, databaseError: 0, databaseLost: 0, shuffle: 0, double: 0, late: 0 }
  world.cloud.chaos.start({ seed: 1, ...calm, killBefore: 0, killDuring: 0, killAfter: 0, conflict: 1 })
  expect(await world.refused('lin', 'applications.decide', approval)).toBe('CONFLICT')
  world.cloud.chaos.stop()
  expect(await world.refused('luo', 'people.me', {})).toBe('NOT_SIGNED_IN')
  expect(await mine('luo')).toMatchObject([{ status: 'open' }])
  await world.ask('lin', 'applications.decide', approval)
  expect(await world.ask('luo', 'people.me', {})).toMatchObject({ homes: [{ homeId: 'home-1', relation: 'lessee' }] })
})

test('the same key with another answer is refused, and nothing is changed', async () => {
  const { id } = await world.ask('luo', 'applications.file', form())
  const approval = decide(true, id)
  await world.ask('lin', 'applications.decide', approval)
  const other = { ...approval, approve: false, reason: '请带租赁合同到前台' }
  expect(await world.refused('lin', 'applications.decide', other)).toBe('CONFLICT KEY_REUSED')
  expect(await mine('luo')).toMatchObject([{ status: 'approved', reason: null }])
})
