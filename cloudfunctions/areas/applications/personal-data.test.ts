import readSheets from 'read-excel-file/node'
import { DAY } from '../../../src/domain/kernel/time'
import { table } from '../../../src/domain/privacy/table'
import { makeWorld, newKey, repair, type World } from '../../world.fixture'

// What somebody says of himself when he applies for a home lies beside the cases, and goes by the privacy table all the same.

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const NAME = 'planted-name'
const apply = (who: string, homeId: string) =>
  world.ask(who, 'applications.file', {
    ...{ key: newKey(), estateId: 'estate-1', homeId, relation: 'lessee', name: NAME, phone: '13900000007' },
    ...{ phoneCode: null, words: 'planted-words', urgent: null },
  } as never)
const refuse = (id: string) =>
  world.ask('lin', 'applications.decide', { key: newKey(), id, approve: false, reason: '请带合同来' })
const stored = (query: object) => world.cloud.store.find('matters', { query: query as never })
const isStored = (id: string) => stored({ _id: id }).length === 1

test('a decided one goes whole when its term is over, and not before; an open one and the cases stay', async () => {
  const { id: repairId } = await world.ask('li', 'cases.fileRepair', repair())
  const [old, late, open] = [await apply('luo', 'home-1'), await apply('gao', 'home-1'), await apply('hu', 'home-1')]
  await refuse(old.id)
  await refuse(late.id)
  const since = (id: string, days: number) =>
    world.cloud.store.update('matters', {
      ...{ query: { _id: id }, merge: true, multi: false, upsert: false },
      update: { $set: { decidedAt: world.cloud.clock.now() - days * DAY } },
    })
  since(old.id, table.joining.kept.days + 1)
  since(late.id, table.joining.kept.days - 2)
  await world.cloud.clock.move({ advanceMs: DAY, timers: 'once' })
  expect([old.id, late.id, open.id, repairId].map(isStored)).toEqual([false, true, true, true])
})

test('whoever deletes his account leaves none behind, open or decided; those of others stay', async () => {
  const mine = await apply('li', 'home-2')
  await refuse((await apply('luo', 'home-2')).id)
  await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
  await world.rest()
  expect(isStored(mine.id)).toBe(false)
  expect(stored({ kind: 'application' })).toHaveLength(1)
  expect(JSON.stringify(stored({}))).not.toContain('openid-of-li')
})

test('my file holds what I applied for, and nobody else’s does', async () => {
  await apply('li', 'home-2')
  const fileOf = async (name: string) => {
    const { base64 } = await world.ask(name, 'privacy.exportMine', {})
    return JSON.stringify(await readSheets(Buffer.from(base64, 'base64')))
  }
  expect(await fileOf('li')).toContain(NAME)
  expect(await fileOf('zhao')).not.toContain(NAME)
})
