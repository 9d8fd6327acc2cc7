import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const subscribe = async (name: string, template: 'work' | 'progress' | 'alert') => {
  const headers = { 'x-local-session': await world.sessionOf(name) }
  const body = JSON.stringify({ answers: { [template]: 'accept' } })
  await fetch(`${world.cloud.http}/subscribe`, { method: 'POST', headers, body })
  await world.ask(name, 'messages.reportSubscription', { key: newKey(), accepted: [template] })
}
const pushes = (name: string) => world.cloud.outbox({ openid: `openid-of-${name}` })

test('one accepted subscription is one push; the next message only lies in the inbox', async () => {
  await subscribe('li', 'progress')
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  expect(pushes('li')).toHaveLength(1)
  await world.accept('chen', { id })
  expect(pushes('li')).toHaveLength(1)
  expect(await world.inbox('li')).toEqual(['received', 'dispatched', 'accepted'])
})

test('a push carries no phone number, no name of the resident and no address', async () => {
  await subscribe('chen', 'work')
  await world.ask('li', 'cases.fileRepair', repair())
  const [push] = pushes('chen')
  expect(push?.page).toMatch(/^case\/index\?id=\w+/)
  expect(JSON.stringify(push)).not.toMatch(/13912345678|501|"li"/)
})

test('a ledger that promises more than WeChat still gives is set right by the refusal', async () => {
  await world.ask('chen', 'messages.reportSubscription', { key: newKey(), accepted: ['work'] })
  await world.ask('li', 'cases.fileRepair', repair())
  expect(pushes('chen')).toHaveLength(0)
  expect(await world.inbox('chen')).toEqual(['assigned'])
  const [chen] = world.cloud.store.find('people', { query: { name: 'chen' } }) as unknown as {
    quota: { work: number }
  }[]
  expect(chen?.quota.work).toBe(0)
  const [doc] = world.cloud.store.find('inbox', { query: { kind: 'assigned' } })
  expect(doc).toMatchObject({ push: 'refused', pushCode: 43101 })
})

test('the same report of a subscription counts once', async () => {
  const key = newKey()
  for (let i = 0; i < 3; i += 1) await world.ask('li', 'messages.reportSubscription', { key, accepted: ['progress'] })
  const [li] = world.cloud.store.find('people', { query: { name: 'li' } }) as unknown as {
    quota: { progress: number }
  }[]
  expect(li?.quota.progress).toBe(1)
})

test('unread messages are counted, marked one by one or all at once', async () => {
  await world.ask('li', 'cases.fileRepair', repair())
  const { items, unread } = await world.ask('li', 'messages.listInbox', { before: null })
  expect([items.length, unread]).toEqual([2, 2])
  expect(await world.ask('li', 'messages.markRead', { id: items[0]?.id ?? '' })).toEqual({ unread: 1 })
  expect(await world.ask('zhao', 'messages.markRead', { id: items[1]?.id ?? '' })).toEqual({ unread: 0 })
  expect(await world.ask('li', 'messages.markRead', { id: null })).toEqual({ unread: 0 })
})

test('a deadline that fires tells who is named in it, with the moment it was promised for', async () => {
  await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(3))
  const { items } = await world.ask('sun', 'messages.listInbox', { before: null })
  expect(items[0]).toMatchObject({ kind: 'missed', at: minutes(3) })
  expect(items[0]?.body).toContain('10:03')
})
