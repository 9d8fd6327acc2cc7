import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

let world: World
let id = ''
beforeEach(async () => {
  world = await makeWorld()
  world.cloud.faults.order({ api: '/cgi-bin/webhook/send', times: 1000, errcode: 93000 })
  await world.ask('li', 'cases.fileRepair', repair())
  await world.to(minutes(1.2))
  const reply = await world.ask('lin', 'unreached.list', { open: true, before: null })
  expect(reply.rows).toMatchObject([{ name: 'chen', phoneMasked: '138****0001', mayCall: true }])
  expect(JSON.stringify(reply)).not.toContain('13800000001')
  id = reply.rows[0]?.id ?? ''
})
afterEach(() => world.close())

const entries = () => world.cloud.store.find('disclosures', { query: {} })
const ask = (key: string) => ({ id, key })

/** Refused, nothing is shown and nothing written. */
const shut = async (who: string, input: object): Promise<string> => {
  const reply = await world.call(who, 'unreached.revealPhone', input)
  expect(entries()).toEqual([])
  expect(JSON.stringify(reply)).not.toContain('13800000001')
  if (reply.ok) throw new Error('was not refused')
  return [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
}

test('a call to whom no message reached stands on record, once, and he reads it', async () => {
  const input = ask(newKey())
  expect(await world.ask('lin', 'unreached.revealPhone', input)).toEqual({ value: '13800000001' })
  await world.ask('lin', 'unreached.revealPhone', input)
  expect(entries()).toMatchObject([{ estateId: 'estate-1', field: 'phone', purpose: 'unreached' }])
  const { rows } = await world.ask('chen', 'privacy.whoSaw', { before: null })
  expect(rows).toMatchObject([{ by: 'lin', field: 'phone', purpose: 'unreached' }])
})

test('who holds no office is refused, and so is everybody once it is settled', async () => {
  expect(await shut('li', ask(newKey()))).toBe('FORBIDDEN NOT_FOR_THAT')
  expect(await shut('chen', ask(newKey()))).toBe('FORBIDDEN NOT_FOR_THAT')
  expect(await shut('lin', { key: newKey(), id: 'none' })).toBe('NOT_FOUND')
  await world.ask('lin', 'unreached.settle', { ...ask(newKey()), how: 'called', note: '' })
  expect(await shut('lin', ask(newKey()))).toBe('NOT_FOUND')
  expect((await world.ask('lin', 'unreached.list', { open: false, before: null })).rows).toMatchObject([
    { mayCall: false },
  ])
})

test('a stated purpose is no way round the list', async () => {
  const [chen] = world.cloud.store.find('people', { query: { name: 'chen' } })
  const asked = { key: newKey(), personId: String(chen?._id), field: 'phone', purpose: 'unreached', caseId: null }
  expect(await world.refused('lin', 'privacy.reveal', asked as never)).toMatch(/^BAD_INPUT/)
  expect(entries()).toEqual([])
})
