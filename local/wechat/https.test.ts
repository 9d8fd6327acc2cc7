import { openWorld, type World } from '../test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
const HOUR = 3_600_000
let world: World
beforeEach(async () => {
  world = await openWorld({ clock: { at: AT, frozen: true }, appid: 'wx-app', secret: 'quiet' })
})
afterEach(() => world.close())

type Answer = Record<string, unknown> & { access_token?: string }
const app = { grant_type: 'client_credential', appid: 'wx-app', secret: 'quiet' }
const post = async (path: string, body: unknown): Promise<Answer> => (await world.post(`/wechat${path}`, body)).body
const stable = (more: Record<string, unknown> = {}) => post('/cgi-bin/stable_token', { ...app, ...more })
const plain = async (more: Record<string, string> = {}): Promise<Answer> =>
  (await world.ask(`/wechat/cgi-bin/token?${new URLSearchParams({ ...app, ...more })}`)).body
const later = (advanceMs: number) => world.cloud.clock.move({ advanceMs })

const SEND = '/cgi-bin/message/wxopen/employeerelationmsg/send'
const message = (more: Record<string, unknown> = {}) => ({
  touser: 'o-ann',
  template_id: 't-work',
  page: 'pages/work',
  data: JSON.stringify({ data: { thing1: { value: '水管' } } }),
  ...more,
})
const send = async (more: Record<string, unknown> = {}, token?: string) =>
  post(`${SEND}?access_token=${token ?? (await stable()).access_token}`, message(more))

describe('access tokens', () => {
  test('the stable token stays the same until its last five minutes, over a restart too', async () => {
    const first = await stable()
    expect(first).toEqual({ access_token: expect.any(String), expires_in: 7200 })
    await later(HOUR)
    await world.again()
    expect(await stable()).toEqual({ ...first, expires_in: 3600 })
    await later(HOUR - 299_000)
    const second = await stable()
    expect(second.access_token).not.toBe(first.access_token)
    expect((await send({}, first.access_token)).errcode).toBe(40257)
    await later(299_000)
    expect((await send({}, first.access_token)).errcode).toBe(42001)
    expect((await send({}, second.access_token)).errcode).toBe(40257)
  })

  test('a forced refresh ends the token before at once, and is not for every moment', async () => {
    const { access_token: first } = await stable()
    expect(await stable({ force_refresh: true })).toMatchObject({ errcode: 45011 })
    await later(30_000)
    const { access_token: second } = await stable({ force_refresh: true })
    expect((await send({}, first)).errcode).toBe(40001)
    expect((await send({}, second)).errcode).toBe(40257)
  })

  test('the plain token is a new one each time; the one before is good for five minutes', async () => {
    const { access_token: first } = await plain()
    const { access_token: second } = await plain()
    expect(second).not.toBe(first)
    expect((await send({}, first)).errcode).toBe(40257)
    await later(300_000)
    expect((await send({}, first)).errcode).toBe(42001)
    expect((await send({}, second)).errcode).toBe(40257)
  })

  test.each([
    [40002, { grant_type: 'else' }],
    [40013, { appid: 'wx-other' }],
    [40125, { secret: 'wrong' }],
    [41002, { appid: '' }],
    [41004, { secret: '' }],
  ])('%i for %j, both ways', async (errcode, given) => {
    expect([(await stable(given)).errcode, (await plain(given)).errcode]).toEqual([errcode, errcode])
  })

  test('an address that WeChat does not know is refused when ordered: 40164', async () => {
    await world.post('/faults', { api: '/cgi-bin/stable_token', errcode: 40164, errmsg: 'invalid ip' })
    expect(await stable()).toEqual({ errcode: 40164, errmsg: 'invalid ip' })
    expect((await stable()).access_token).toBeDefined()
  })

  test('what is no such request is answered in WeChat terms', async () => {
    expect((await post(SEND, message())).errcode).toBe(41001)
    expect((await send({}, 'invented')).errcode).toBe(40001)
    expect((await world.ask(`/wechat${SEND}`)).body.errcode).toBe(43002)
    const { access_token: token } = await stable()
    const broken = await fetch(`${world.cloud.http}/wechat${SEND}?access_token=${token}`, { method: 'POST', body: '{' })
    expect(await broken.json()).toMatchObject({ errcode: 47001 })
  })
})

describe('employee messages', () => {
  test('bound and subscribed, a person gets each of them, without a quota', async () => {
    const ann = await world.person('o-ann')
    expect((await send()).errcode).toBe(40256)
    expect(await ann.post('/employee', { bind: true })).toEqual({ bound: true, subscribed: [] })
    expect((await send()).errcode).toBe(50001)
    await ann.post('/employee', { subscribe: ['t-work'] })
    await world.again()
    expect([(await send()).errcode, (await send()).errcode]).toEqual([0, 0])
    const shown = { channel: 'employee', templateId: 't-work', page: 'pages/work', data: { thing1: { value: '水管' } } }
    expect(world.cloud.outbox({ openid: 'o-ann' })).toMatchObject([shown, shown])
  })

  test.each([
    ['an object', { thing1: { value: 'x' } }],
    ['one level', JSON.stringify({ thing1: { value: 'x' } })],
    ['no value', JSON.stringify({ data: { thing1: 'x' } })],
    ['nothing', undefined],
    ['no JSON', '{'],
  ])('data as %s is refused: 40097', async (_, data) => {
    await (await world.person('o-ann')).post('/employee', { bind: true, subscribe: ['t-work'] })
    expect((await send({ data })).errcode).toBe(40097)
    expect(world.cloud.outbox()).toEqual([])
  })

  test('who ended it hears nothing more, whichever side ended it', async () => {
    const ann = await world.person('o-ann')
    await ann.post('/employee', { bind: true, subscribe: ['t-work'] })
    await ann.post('/employee', { unsubscribe: ['t-work'] })
    expect((await send()).errcode).toBe(50001)
    await ann.post('/employee', { subscribe: ['t-work'] })
    const { access_token: token } = await stable()
    const unbind = (openids: string[]) =>
      post(`/wxa/business/unbinduserb2cauthinfo?access_token=${token}`, { openid_list: openids })
    expect((await unbind(['o-nobody'])).errcode).toBe(40257)
    expect((await unbind(['o-ann'])).errcode).toBe(0)
    expect((await send()).errcode).toBe(40256)
  })

  test('an app without the right is refused when ordered: 43104', async () => {
    await world.post('/faults', { api: SEND, times: 2, errcode: 43104 })
    expect([(await send()).errcode, (await send()).errcode, (await send()).errcode]).toEqual([43104, 43104, 40257])
  })
})
