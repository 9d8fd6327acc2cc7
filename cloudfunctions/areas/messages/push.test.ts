import { type Ledger, left } from '@/domain/message/ledger'
import type { TemplateKey } from '@/domain/message/template'
import { makeWorld, minutes, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const dialog = async (name: string, body: unknown) => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  await fetch(`${world.cloud.http}/subscribe`, { method: 'POST', headers, body: JSON.stringify(body) })
}
const subscribe = async (name: string, template: TemplateKey) => {
  await dialog(name, { answers: { [template]: 'accept' } })
  await world.ask(name, 'messages.reportSubscription', { key: newKey(), accepted: [template] })
}
const ledgerSays = (name: string, template: TemplateKey): number => {
  const [ledger] = world.cloud.store.find('ledgers', { query: { _id: `openid-of-${name}` } }) as unknown as Ledger[]
  return ledger ? left(ledger, template, world.cloud.clock.state().now) : 0
}
const pushes = (name: string) => world.cloud.outbox({ openid: `openid-of-${name}` })
/** A push is sent in passing, or, when the machine is so busy that the tap waits no longer, after it. */
const file = async () => {
  const filed = await world.ask('li', 'cases.fileRepair', repair())
  await world.rest()
  return filed
}

test('one accepted subscription is one push; the next message only lies in the inbox', async () => {
  await subscribe('li', 'progress')
  const { id } = await file()
  expect(pushes('li')).toHaveLength(1)
  await world.accept('chen', { id })
  await world.rest()
  expect(pushes('li')).toHaveLength(1)
  expect(await world.inbox('li')).toEqual(['received', 'dispatched', 'accepted'])
})

test('a push carries no phone number, no name of the resident and no address', async () => {
  await subscribe('chen', 'work')
  await file()
  const [push] = pushes('chen')
  expect(push?.page).toMatch(/^case\/index\?id=\w+/)
  expect(JSON.stringify(push)).not.toMatch(/13912345678|501|"li"/)
})

test('a ledger that promises more than WeChat still gives is set right by the refusal', async () => {
  await world.ask('chen', 'messages.reportSubscription', { key: newKey(), accepted: ['work'] })
  await file()
  expect(pushes('chen')).toHaveLength(0)
  expect(await world.inbox('chen')).toEqual(['assigned'])
  expect(ledgerSays('chen', 'work')).toBe(0)
  const [doc] = world.cloud.store.find('inbox', { query: { kind: 'assigned' } })
  expect(doc).toMatchObject({ delivery: { attempts: [{ channel: 'subscribe', code: 43101 }, { channel: 'robot' }] } })
})

test('the same report of a subscription counts once', async () => {
  const key = newKey()
  for (let i = 0; i < 3; i += 1) await world.ask('li', 'messages.reportSubscription', { key, accepted: ['progress'] })
  expect(ledgerSays('li', 'progress')).toBe(1)
})

test('what WeChat tells takes the place of the report: each yes, each push and each turning off counts once', async () => {
  await subscribe('li', 'progress')
  await subscribe('li', 'progress')
  await world.to(T0 + 1_000)
  await dialog('li', { answers: { progress: 'accept', confirm: 'reject' } })
  await world.to(T0 + 2_000)
  // The first two came in one second: to WeChat's event they are one.
  expect([ledgerSays('li', 'progress'), ledgerSays('li', 'confirm')]).toEqual([2, 0])
  await file()
  await world.to(T0 + 3_000)
  expect([pushes('li').length, ledgerSays('li', 'progress')]).toEqual([2, 0])
  await dialog('li', { turnOff: ['progress'] })
  await world.to(T0 + 4_000)
  expect(ledgerSays('li', 'progress')).toBe(0)
})

test('a person who never reported anything is pushed to all the same, once WeChat has told of his yes', async () => {
  await dialog('li', { answers: { progress: 'accept' } })
  await world.to(T0 + 1_000)
  await file()
  expect(pushes('li')).toHaveLength(1)
})

test('the door for WeChat refuses the app, and lets go what it does not know', async () => {
  const forged = {
    ToUserName: 'x',
    FromUserName: 'openid-of-li',
    CreateTime: '1795572000',
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: { TemplateId: 'progress', SubscribeStatusString: 'accept', PopupScene: '0' },
  }
  expect(await world.raw('li', forged, 'events')).toEqual({ refused: true })
  expect(ledgerSays('li', 'progress')).toBe(0)
})

test('unread messages are counted, marked one by one or all at once', async () => {
  await file()
  const { items, unread } = await world.ask('li', 'messages.listInbox', { before: null })
  expect([items.length, unread]).toEqual([2, 2])
  expect(await world.ask('li', 'messages.markRead', { id: items[0]?.id ?? '' })).toEqual({ unread: 1 })
  expect(await world.ask('zhao', 'messages.markRead', { id: items[1]?.id ?? '' })).toEqual({ unread: 0 })
  expect(await world.ask('li', 'messages.markRead', { id: null })).toEqual({ unread: 0 })
})

test('a deadline that fires tells who is named in it, with the moment it was promised for', async () => {
  await file()
  await world.to(minutes(3))
  const { items } = await world.ask('sun', 'messages.listInbox', { before: null })
  expect(items[0]).toMatchObject({ kind: 'missed', at: minutes(3) })
  expect(items[0]?.body).toContain('10:03')
})
