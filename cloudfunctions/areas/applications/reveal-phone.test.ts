import { makeWorld, minutes, newKey, type World } from '../../world.fixture'

let world: World
let id = ''
beforeEach(async () => {
  world = await makeWorld()
  const form = { key: newKey(), estateId: 'estate-1', homeId: 'home-1', relation: 'lessee' as const, name: '罗浩然' }
  id = (await world.ask('luo', 'applications.file', { ...form, phone: '13900000007', phoneCode: null, words: null })).id
})
afterEach(() => world.close())

const entries = () => world.cloud.store.find('disclosures', { query: {} })
const decide = (approve: boolean) =>
  world.ask('lin', 'applications.decide', { key: newKey(), id, approve, reason: approve ? null : '请带租约' })

/** Refused, nothing is shown and nothing written. */
const shut = async (who: string, input: object): Promise<string> => {
  const reply = await world.call(who, 'applications.revealPhone', input)
  expect(entries()).toEqual([])
  expect(JSON.stringify(reply)).not.toContain('13900000007')
  if (reply.ok) throw new Error('was not refused')
  return [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
}

test('the desk asks for an applicant’s number: one entry however often the answer is lost, another for another call', async () => {
  const input = { key: newKey(), id }
  expect(await world.ask('lin', 'applications.revealPhone', input)).toEqual({ value: '13900000007' })
  await world.ask('lin', 'applications.revealPhone', input)
  expect(entries()).toMatchObject([{ estateId: 'estate-1', field: 'phone', purpose: 'application', caseId: null }])
  await world.ask('lin', 'applications.revealPhone', { key: newKey(), id })
  expect(entries()).toHaveLength(2)
})

test('let in, the applicant reads who saw his number before anybody knew him', async () => {
  await world.ask('lin', 'applications.revealPhone', { key: newKey(), id })
  await world.to(minutes(1))
  await decide(true)
  const { rows } = await world.ask('luo', 'privacy.whoSaw', { before: null })
  expect(rows).toMatchObject([{ by: 'lin', duties: ['desk'], field: 'phone', purpose: 'application' }])
})

test.each(['chen', 'li', 'luo', 'sun'])('%s, who decides nothing, is refused', async (who) => {
  expect(await shut(who, { key: newKey(), id })).toMatch(/^FORBIDDEN OFFICE_ONLY|^NOT_SIGNED_IN/)
})

test('an application that is decided is no reason to call, nor is one that does not exist', async () => {
  expect(await shut('lin', { key: newKey(), id: 'none' })).toBe('FORBIDDEN OFFICE_ONLY')
  await decide(false)
  expect(await shut('lin', { key: newKey(), id })).toBe('WRONG_STATE APPLICATION_OVER')
})
