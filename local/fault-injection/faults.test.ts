import { openWorld, RUNNER, runInside, type World } from '../test-world'

let world: World
beforeEach(async () => {
  world = await openWorld({ functions: { run: RUNNER }, database: { collections: { notes: {} } } })
  const ann = await world.person('o-ann')
  await ann.subscribe({ t: 'accept' })
  await ann.subscribe({ t: 'accept' })
})
afterEach(() => world.close())

const order = (fault: Record<string, unknown>) => world.post('/faults', fault)
const left = async () => (await world.ask('/faults')).body
const message = { touser: 'o-ann', templateId: 't', data: { thing1: { value: 'x' } } }
const send = () => runInside(world, ({ cloud, given }) => cloud.openapi.subscribeMessage.send(given), message)
const add = (n: number) => runInside(world, ({ db, given }) => db.collection('notes').add({ data: { n: given } }), n)
const notes = () => world.cloud.store.find('notes', { query: {} }).map(({ n }) => n)

test('the next calls of an interface answer the code that was ordered, and nothing is sent', async () => {
  await order({ api: 'subscribeMessage.send', times: 2, errcode: 43108, errmsg: 'concurrent' })
  expect(await left()).toEqual([{ api: 'subscribeMessage.send', times: 2, errcode: 43108, errmsg: 'concurrent' }])
  expect((await send()).error).toMatchObject({ errCode: 43108, message: expect.stringContaining('concurrent') })
  expect((await send()).error).toMatchObject({ errCode: 43108 })
  expect(await left()).toEqual([])
  expect((await send()).error).toBeUndefined()
  expect(world.cloud.outbox()).toHaveLength(1)
})

test('a time-out before and one after look the same to the caller; only one has delivered', async () => {
  await order({ api: 'subscribeMessage.send', timeout: 'before' })
  expect((await send()).error).toMatchObject({ errCode: -604102 })
  expect(world.cloud.outbox()).toHaveLength(0)
  await order({ api: 'subscribeMessage.send', timeout: 'after' })
  expect((await send()).error).toMatchObject({ errCode: -604102 })
  expect(world.cloud.outbox()).toHaveLength(1)
})

test('a call may hang and then be done, or hang and fail', async () => {
  await order({ api: 'subscribeMessage.send', hangMs: 300 })
  await order({ api: 'subscribeMessage.send', hangMs: 300, errcode: -1 })
  const begun = Date.now()
  expect((await send()).error).toBeUndefined()
  expect((await send()).error).toMatchObject({ errCode: -1 })
  expect(Date.now() - begun).toBeGreaterThanOrEqual(590)
})

test('over HTTPS a time-out is a connection that breaks off; a path orders for HTTPS alone', async () => {
  const app = { grant_type: 'client_credential', appid: 'wx0000000000local0', secret: 'local-secret' }
  const { access_token: token } = (await world.post('/wechat/cgi-bin/stable_token', app)).body
  const path = '/cgi-bin/message/subscribe/send'
  const { templateId: template_id, ...rest } = message
  const overHttps = () => world.post(`/wechat${path}?access_token=${token}`, { ...rest, template_id })
  await order({ api: path, errcode: 45009 })
  expect((await send()).error).toBeUndefined()
  expect((await overHttps()).body.errcode).toBe(45009)
  await order({ api: 'subscribeMessage.send', timeout: 'after' })
  await expect(overHttps()).rejects.toThrow()
  expect(world.cloud.outbox()).toHaveLength(2)
})

test('the database and the functions can fail on demand too', async () => {
  await order({ api: 'database.insertDocument', errcode: 'DATABASE_REQUEST_FAILED' })
  expect((await add(1)).error?.message).toContain('ordered fault')
  await order({ api: 'database.insertDocument', timeout: 'after' })
  expect((await add(2)).error).toMatchObject({ errCode: -501002 })
  expect((await add(3)).error).toBeUndefined()
  expect(notes()).toEqual([2, 3])
})

test('whoever asks can be ended before or after what he asked for was done', async () => {
  await order({ api: 'database.insertDocument:notes', kill: 'before', skip: 1 })
  expect((await add(1)).error).toBeUndefined()
  await expect(add(2)).rejects.toThrow(/Process exited unexpectedly/)
  await order({ api: 'database.insertDocument:notes', kill: 'after' })
  await expect(add(3)).rejects.toThrow(/Process exited unexpectedly/)
  expect(notes()).toEqual([1, 3])
  await order({ api: 'subscribeMessage.send', kill: 'after' })
  await expect(send()).rejects.toThrow(/Process exited unexpectedly/)
  expect(world.cloud.outbox()).toHaveLength(1)
  expect((await add(4)).error).toBeUndefined()
})

test('orders can be taken back; a wrong one is refused with the reason', async () => {
  await order({ api: 'subscribeMessage.send', times: 5, errcode: -1 })
  await world.ask('/faults', { method: 'DELETE' })
  expect((await send()).error).toBeUndefined()
  for (const [wrong, why] of [
    [{ errcode: 1 }, /"api"/],
    [{ api: 'x' }, /give "errcode"/],
    [{ api: 'x', errcode: 1, timeout: 'after' }, /exclude/],
    [{ api: 'x', kill: 'before', timeout: 'after' }, /exclude/],
    [{ api: 'x', kill: 'now' }, /"kill"/],
    [{ api: 'x', kill: 'before', skip: -1 }, /"skip"/],
    [{ api: 'x', times: 0, errcode: 1 }, /"times"/],
    [{ api: 'x', errcode: 1, odd: 2 }, /"odd"/],
  ] as const) {
    expect(await order(wrong)).toMatchObject({ status: 400, body: { errMsg: expect.stringMatching(why) } })
  }
})
