import { openWorld, RUNNER, runInside, type World } from '../test-world'

const AT = Date.UTC(2026, 0, 5, 1, 0, 0)
const EVENTS = {
  main: `async (event) => {
    const { OPENID = null, SOURCE } = cloud.getWXContext()
    await db.collection('got').add({ data: { at: Date.now(), event, OPENID, SOURCE } })
    if (event.List.TemplateId === 'fails') throw new Error('no')
  }`,
}
const to = (event: string, functionName = 'events') => ({ msgType: 'event', event, functionName })
const ALL = ['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event'].map((e) => to(e))
const functions = { run: RUNNER, events: EVENTS }

let world: World
const open = async (push = ALL) => {
  world = await openWorld({
    functions,
    database: { collections: { got: {} } },
    clock: { at: AT, frozen: true },
    push,
    appid: 'wx-app',
  })
  return world.person('o-ann')
}
afterEach(() => world?.close())

type Got = { at: number; event: Record<string, unknown>; OPENID: string | null; SOURCE: string }
const got = (): Got[] => world.cloud.store.find('got', { query: {} }).map(({ _id, ...rest }) => rest as unknown as Got)
const settled = () => world.cloud.clock.move({ advanceMs: 0 })

test('the answers of a dialog come as one event, in which nobody of the app is the caller', async () => {
  const ann = await open()
  await ann.subscribe({ a: 'accept' })
  await settled()
  const head = { ToUserName: 'wx-app', FromUserName: 'o-ann', MsgType: 'event', CreateTime: String(AT / 1000) }
  const accepted = { TemplateId: 'a', SubscribeStatusString: 'accept', PopupScene: '0' }
  const event = { ...head, Event: 'subscribe_msg_popup_event', List: accepted }
  expect(got()).toEqual([{ at: AT, event, OPENID: null, SOURCE: 'wx_unknown' }])
  await ann.subscribe({ a: 'accept', b: 'reject' })
  await settled()
  expect(got()[1]?.event.List).toMatchObject([accepted, { TemplateId: 'b', SubscribeStatusString: 'reject' }])
})

test('a message that was sent and a template that was turned off are told', async () => {
  const ann = await open()
  await ann.subscribe({ a: 'accept', b: 'accept' })
  await settled()
  const message = { touser: 'o-ann', templateId: 'a', data: { thing1: { value: 'x' } } }
  await runInside(world, ({ cloud, given }) => cloud.openapi.subscribeMessage.send(given), message)
  await settled()
  await ann.post('/subscribe', { turnOff: ['b'] })
  await settled()
  expect(got().slice(1)).toMatchObject([
    { event: { Event: 'subscribe_msg_sent_event', List: { TemplateId: 'a', ErrorCode: '0', ErrorStatus: 'success' } } },
    { event: { Event: 'subscribe_msg_change_event', List: { TemplateId: 'b', SubscribeStatusString: 'reject' } } },
  ])
  const gone = await runInside(world, ({ cloud, given }) => cloud.openapi.subscribeMessage.send(given), {
    ...message,
    templateId: 'b',
  })
  expect(gone.error).toMatchObject({ errCode: 43101 })
})

test('an event whose function fails comes again, two more times', async () => {
  const ann = await open()
  await ann.subscribe({ fails: 'accept' })
  await world.cloud.clock.move({ advanceMs: 60_000 })
  expect(got().map(({ at }) => at - AT)).toEqual([0, 5_000, 10_000])
})

test('an event that nobody waits for goes nowhere', async () => {
  const ann = await open([to('subscribe_msg_sent_event')])
  await ann.subscribe({ a: 'accept' })
  await settled()
  expect(got()).toEqual([])
})

test('one event goes to one function', async () => {
  const twice = [to('subscribe_msg_popup_event'), to('subscribe_msg_popup_event', 'run')]
  await expect(openWorld({ functions, push: twice })).rejects.toThrow(/goes to two functions/)
})
