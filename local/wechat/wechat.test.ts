import { openWorld, RUNNER, runInside, type World } from '../test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
let world: World

beforeEach(async () => {
  world = await openWorld({
    functions: { run: RUNNER, bare: { ...RUNNER, config: { timeout: 10 } } },
    clock: { at: AT, frozen: true },
    templates: ['t-progress'],
  })
})
afterEach(() => world.close())

const send = (given: Record<string, unknown> = {}) =>
  runInside(world, ({ cloud, given }) => cloud.openapi.subscribeMessage.send(given), {
    touser: 'o-ann',
    templateId: 't-progress',
    page: 'pages/case?id=1',
    data: { thing1: { value: '水管' } },
    ...given,
  })

test('one accepted dialog allows one message, which stays in the outbox', async () => {
  const ann = await world.person('o-ann')
  expect((await send()).error).toMatchObject({ errCode: 43101 })
  await ann.subscribe({ 't-progress': 'accept' })
  await ann.subscribe({ 't-progress': 'reject' })
  expect((await send()).value).toMatchObject({ errCode: 0 })
  expect((await send()).error).toMatchObject({ errCode: 43101 })
  await world.again()
  const { body } = await world.ask('/outbox?openid=o-ann')
  expect(body).toEqual([
    {
      id: 1,
      at: AT,
      channel: 'subscribe',
      openid: 'o-ann',
      templateId: 't-progress',
      page: 'pages/case?id=1',
      data: { thing1: { value: '水管' } },
    },
  ])
  expect((await world.ask('/outbox?after=1')).body).toEqual([])
  expect(world.cloud.outbox({ openid: 'o-other' })).toEqual([])
})

test('quota adds up and stays over a restart', async () => {
  const ann = await world.person('o-ann')
  await ann.subscribe({ 't-progress': 'accept' })
  await ann.subscribe({ 't-progress': 'accept' })
  await world.again()
  expect((await send()).error).toBeUndefined()
  expect((await send()).error).toBeUndefined()
  expect((await send()).error).toMatchObject({ errCode: 43101 })
})

test.each([
  [40003, { touser: 'o-never-seen' }],
  [40037, { templateId: 't-unknown' }],
  [47003, { data: { thing1: { value: '字'.repeat(21) } } }],
  [47003, { data: { thing1: { value: '' } } }],
  [47003, { data: { phrase1: { value: '已经处理完成' } } }],
  [47003, { data: { time1: { value: 'soon' } } }],
  [47003, { data: { other1: { value: 'x' } } }],
])('send answers %i for %j', async (errCode, given) => {
  const ann = await world.person('o-ann')
  await ann.subscribe({ 't-progress': 'accept' })
  expect((await send(given)).error).toMatchObject({ errCode })
  expect((await send()).value).toMatchObject({ errCode: 0 })
})

test('an interface must stand in the config.json of the function that calls it', async () => {
  const { call } = await world.person('o-ann')
  const code = '({ cloud }) => cloud.openapi.subscribeMessage.send({})'
  expect((await call('bare', { code })).result).toMatchObject({ error: { errCode: -604101 } })
})
