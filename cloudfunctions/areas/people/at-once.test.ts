import type { Reply } from '../../../src/contract'
import { MOST_HINTS } from '../../../src/domain/message/ledger'
import { makeWorld, newKey, setUp, type World } from '../../world.fixture'

let world: World
afterEach(() => world.close())
const fifty = Array.from({ length: 50 }, (_value, n) => `person-${n}`)
const codeOf = (reply: Reply<unknown>): string =>
  reply.ok ? 'done' : [reply.error.code, reply.error.reason].filter(Boolean).join(' ')

test('of fifty set-ups at once one wins, and none of the refused is anybody here afterwards', async () => {
  world = await makeWorld({ settled: false })
  const codes = (await Promise.all(fifty.map((who) => world.call(who, 'people.setUpEstate', setUp)))).map(codeOf)
  expect(codes.filter((code) => code === 'done')).toHaveLength(1)
  expect(codes.filter((code) => /INTERNAL/.test(code))).toEqual([])
  expect([world.cloud.store.count('people', {}), world.cloud.store.count('estates', {})]).toEqual([1, 1])
})

test('what a phone reports again and again is believed so often and no more, at once or one after the other', async () => {
  world = await makeWorld()
  const report = () => world.call('li', 'messages.reportSubscription', { key: newKey(), accepted: ['progress'] })
  const codes = (await Promise.all(fifty.map(report))).map(codeOf)
  expect(codes.filter((code) => code !== 'done' && code !== 'CONFLICT')).toEqual([])
  for (let n = 0; n < 30; n += 1) await report()
  const [ledger] = world.cloud.store.find('ledgers', { query: { _id: 'openid-of-li' } }) as unknown as { facts: [] }[]
  expect(ledger?.facts).toHaveLength(MOST_HINTS)
})

test('a name is changed a few times and then no more', async () => {
  world = await makeWorld()
  const rename = async (n: number) => codeOf(await world.call('li', 'people.rename', { key: newKey(), name: `李${n}` }))
  const codes: string[] = []
  for (let n = 0; n < 8; n += 1) codes.push(await rename(n))
  expect(codes).toEqual([...Array(5).fill('done'), ...Array(3).fill('LIMIT TOO_OFTEN')])
})
