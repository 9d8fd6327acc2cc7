import { openWorld, RUNNER, runInside, type World } from '../test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
let world: World
beforeEach(async () => {
  world = await openWorld({
    functions: { run: RUNNER, events: { main: "async (event) => db.collection('got').add({ data: event })" } },
    database: { collections: { got: {} } },
    clock: { at: AT, frozen: true },
    push: [{ msgType: 'event', event: 'wxa_media_check', functionName: 'events' }],
  })
})
afterEach(() => world.close())

const later = (advanceMs: number) => world.cloud.clock.move({ advanceMs })
const https = async (path: string, body: Record<string, unknown>) => {
  const app = { grant_type: 'client_credential', appid: 'wx0000000000local0', secret: 'local-secret' }
  const { access_token: token } = (await world.post('/wechat/cgi-bin/stable_token', app)).body
  return (await world.post(`/wechat${path}?access_token=${token}`, body)).body
}
const got = () => world.cloud.store.find('got', { query: {} })

describe('phone numbers', () => {
  const codeOf = async (openid: string, more: Record<string, unknown> = {}) =>
    (await (await world.person(openid)).post('/phone-code', { phone: '13800138000', ...more })).code
  const redeem = (code: unknown, openid?: string) =>
    runInside(world, ({ cloud, given }) => cloud.openapi.phonenumber.getPhoneNumber(given), { code, openid })

  test('a code gives the number once, by cloud call and over HTTPS', async () => {
    const code = await codeOf('o-ann')
    expect((await redeem(code)).value).toMatchObject({
      errCode: 0,
      phoneInfo: { phoneNumber: '13800138000', purePhoneNumber: '13800138000', countryCode: '86' },
    })
    expect((await redeem(code)).error).toMatchObject({ errCode: 40029 })
    const abroad = await codeOf('o-ann', { countryCode: '852' })
    expect(await https('/wxa/business/getuserphonenumber', { code: abroad })).toMatchObject({
      errcode: 0,
      phone_info: { phoneNumber: '+85213800138000', watermark: { timestamp: AT / 1000, appid: 'wx0000000000local0' } },
    })
  })

  test('a code is good for five minutes of local time and for its own person', async () => {
    const code = await codeOf('o-ann')
    expect((await redeem(code, 'o-bob')).error).toMatchObject({ errCode: 40029 })
    await later(299_999)
    await world.again()
    expect((await redeem(code, 'o-ann')).error).toBeUndefined()
    const slow = await codeOf('o-ann')
    await later(300_000)
    expect((await redeem(slow)).error).toMatchObject({ errCode: 40029 })
    expect((await redeem('invented')).error).toMatchObject({ errCode: 40029 })
  })
})

describe('content checks', () => {
  const about = { openid: 'o-ann', scene: 2, version: 2 }
  const text = (more: Record<string, unknown> = {}) =>
    runInside(world, ({ cloud, given }) => cloud.openapi.security.msgSecCheck(given), { ...about, ...more }, 'o-run')
  const media = (more: Record<string, unknown> = {}) =>
    runInside(world, ({ cloud, given }) => cloud.openapi.security.mediaCheckAsync(given), {
      ...about,
      mediaType: 2,
      mediaUrl: 'http://x/good.jpg',
      ...more,
    })
  const rules = (more: Record<string, string[]>) => world.post('/content-rules', more)

  test('text passes until a word of it is called risky or worth a look', async () => {
    await world.person('o-ann')
    await rules({ risky: ['赌博'], review: ['加微信'] })
    await world.again()
    const suggest = async (content: string) => (await text({ content })).value as { result: unknown; traceId: string }
    expect(await suggest('水管漏水')).toMatchObject({ result: { suggest: 'pass', label: 100 } })
    expect(await suggest('请加微信')).toMatchObject({ result: { suggest: 'review' }, traceId: expect.any(String) })
    expect(await suggest('赌博，加微信')).toMatchObject({ result: { suggest: 'risky' } })
    const overHttps = await https('/wxa/msg_sec_check', { ...about, content: '赌博' })
    expect(overHttps).toMatchObject({ errcode: 0, result: { suggest: 'risky', label: 20006 } })
  })

  test('text of somebody who has not been in the app for two hours cannot be checked', async () => {
    await world.person('o-ann')
    await later(2 * 3_600_000)
    expect((await text({ content: 'a' })).error).toBeUndefined()
    await later(1)
    expect((await text({ content: 'a' })).error).toMatchObject({ errCode: 61010 })
    await world.person('o-ann')
    expect((await text({ content: 'a' })).error).toBeUndefined()
  })

  test.each([
    [44004, { content: '' }],
    [45002, { content: '字'.repeat(2501) }],
    [40003, { content: 'a', openid: 'o-nobody' }],
    [40097, { content: 'a', scene: 9 }],
    [40097, { content: 'a', version: 1 }],
  ])('text: %i', async (errCode, given) => {
    await world.person('o-ann')
    expect((await text(given)).error).toMatchObject({ errCode })
    expect((await text({ content: '字'.repeat(2500) })).error).toBeUndefined()
  })

  test('media get a number at once and their result as an event later', async () => {
    await world.person('o-ann')
    await rules({ risky: ['bad'], broken: ['gone'] })
    const urls = ['good', 'bad', 'gone'].map((name) => `http://x/${name}.jpg`)
    const numbers: unknown[] = []
    for (const mediaUrl of urls) numbers.push(((await media({ mediaUrl })).value as { traceId: string }).traceId)
    expect(got()).toEqual([])
    await later(10_000)
    expect(got()).toMatchObject([
      { MsgType: 'event', Event: 'wxa_media_check', version: 2, trace_id: numbers[0], result: { suggest: 'pass' } },
      { FromUserName: 'o-ann', errcode: 0, trace_id: numbers[1], result: { suggest: 'risky', label: 20006 } },
      { errcode: -1008, trace_id: numbers[2] },
    ])
    expect((await media({ mediaType: 3 })).error).toMatchObject({ errCode: 40097 })
  })
})
