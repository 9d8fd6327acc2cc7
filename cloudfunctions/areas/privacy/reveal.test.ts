import { MINUTE } from '../../../src/domain/kernel/time'
import { makeWorld, newKey, repair, T0, type World } from '../../world.fixture'

let world: World
const ids = new Map<string, string>()
const of = (name: string) => ids.get(name) ?? ''

beforeAll(async () => {
  world = await makeWorld()
  for (const { name, _id } of world.cloud.store.find('people', { query: {} }) as unknown as Record<string, string>[]) {
    ids.set(name ?? '', _id ?? '')
  }
})
afterAll(() => world.close())

const entries = () => world.cloud.store.find('disclosures', { query: {} })
const phoneOf = (whose: string, more: object = {}) => ({
  key: newKey(),
  personId: of(whose),
  field: 'phone',
  purpose: 'contact',
  caseId: null,
  ...more,
})

/** A reveal that is refused writes nothing and shows nothing. */
const shut = async (who: string, input: object): Promise<string> => {
  const before = entries().length
  const reply = await world.call(who, 'privacy.reveal', input)
  expect(entries()).toHaveLength(before)
  expect(JSON.stringify(reply)).not.toMatch(/13912345678|13800000001|13566667777|11010519491231002X/)
  if (reply.ok) throw new Error('was not refused')
  return [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
}

test('the desk asks for a number: one entry, written by the time it is answered, and the person sees it', async () => {
  const before = entries().length
  const input = phoneOf('li')
  expect(await world.ask('lin', 'privacy.reveal', input as never)).toEqual({ value: '13912345678' })
  expect(entries()).toHaveLength(before + 1)
  expect(entries().at(-1)).toMatchObject({
    by: of('lin'),
    personId: of('li'),
    estateId: 'estate-1',
    field: 'phone',
    purpose: 'contact',
    caseId: null,
    at: T0,
  })
  const { rows } = await world.ask('li', 'privacy.whoSaw', { before: null })
  expect(rows).toEqual([expect.objectContaining({ by: 'lin', duties: ['desk'], field: 'phone', purpose: 'contact' })])
  expect((await world.ask('zhao', 'privacy.whoSaw', { before: null })).rows).toEqual([])
})

test('a lost answer is asked for again with its key and adds no entry; for another person the key is another showing', async () => {
  const input = phoneOf('li')
  await world.ask('lin', 'privacy.reveal', input as never)
  const before = entries().length
  await world.ask('lin', 'privacy.reveal', input as never)
  expect(entries()).toHaveLength(before)
  await world.ask('lin', 'privacy.reveal', { ...input, personId: of('zhao') } as never)
  expect(entries()).toHaveLength(before + 1)
})

test('an old key is no way to look again without a trace', async () => {
  const fresh = await makeWorld()
  const [li] = fresh.cloud.store.find('people', { query: { name: 'li' } })
  const input = { ...phoneOf('li'), personId: String(li?._id) }
  await fresh.ask('lin', 'privacy.reveal', input as never)
  await fresh.to(T0 + 11 * MINUTE)
  expect(await fresh.refused('lin', 'privacy.reveal', input)).toBe('CONFLICT')
  await fresh.close()
})

test.each([
  ['an engineer without a case', 'chen', () => phoneOf('li')],
  ['a neighbour', 'zhao', () => phoneOf('li')],
  ['himself, through this door', 'li', () => phoneOf('li')],
  ['the desk for a field that nobody needs for that', 'lin', () => phoneOf('li', { field: 'identityNumber' })],
])('%s is refused', async (_, who, input) => {
  expect(await shut(who, input())).toBe('FORBIDDEN NOT_FOR_THAT')
})

test('an unknown person and a field that is empty are not found', async () => {
  expect(await shut('lin', { ...phoneOf('li'), personId: 'nobody' })).toBe('NOT_FOUND')
  expect(await shut('lin', phoneOf('zhao', { field: 'emergency', purpose: 'emergency' }))).toBe('NOT_FOUND NOT_GIVEN')
  expect(await shut('lin', phoneOf('zhao', { field: 'identityNumber', purpose: 'verify' }))).toBe('NOT_FOUND NOT_GIVEN')
})

describe('on a case', () => {
  let caseId = ''
  const about = (whose: string) => phoneOf(whose, { purpose: 'case', caseId })
  beforeAll(async () => {
    caseId = (await world.ask('li', 'cases.fileRepair', repair())).id
  })

  test('cards carry no full number', async () => {
    for (const who of ['li', 'chen', 'lin']) {
      const view = await world.ask(who, 'cases.getCase', { id: caseId })
      expect(JSON.stringify(view)).not.toMatch(/13912345678|13800000001/)
      expect(view.resident).toMatchObject({ phoneMasked: '139****5678', mayCall: who !== 'li' })
    }
  })
  test('nobody is offered to call himself', async () => {
    const [engineer, desk] = await Promise.all(
      ['chen', 'lin'].map((who) => world.ask(who, 'cases.getCase', { id: caseId })),
    )
    expect(engineer?.assigneeCard).toMatchObject({ name: 'chen', mayCall: false })
    expect(desk?.assigneeCard).toMatchObject({ name: 'chen', mayCall: true })
  })
  test('who has the work calls the resident, the resident calls him: each with the case on record', async () => {
    expect(await world.ask('chen', 'privacy.reveal', about('li') as never)).toEqual({ value: '13912345678' })
    expect(await world.ask('li', 'privacy.reveal', about('chen') as never)).toEqual({ value: '13800000001' })
    expect(entries().slice(-2)).toEqual([
      expect.objectContaining({ by: of('chen'), personId: of('li'), purpose: 'case', caseId }),
      expect.objectContaining({ by: of('li'), personId: of('chen'), purpose: 'case', caseId }),
    ])
    const { rows } = await world.ask('li', 'privacy.whoSaw', { before: null })
    expect(rows.map((row) => row.caseNumber)).toContainEqual(expect.stringMatching(/^261121-/))
  })
  test('a neighbour, an engineer without it, and somebody who is not on it are refused', async () => {
    expect(await shut('zhao', about('li'))).toBe('FORBIDDEN NOT_FOR_THAT')
    expect(await shut('wu', about('li'))).toBe('FORBIDDEN NOT_FOR_THAT')
    expect(await shut('chen', about('zhao'))).toBe('FORBIDDEN NOT_FOR_THAT')
    expect(await shut('chen', { ...about('li'), caseId: 'another' })).toBe('NOT_FOUND')
  })
  test('thirty days after it was over its purpose is over too', async () => {
    await world.ask('li', 'cases.cancel', { id: caseId, key: newKey(), reason: '已经好了' })
    expect((await world.ask('lin', 'cases.getCase', { id: caseId })).resident?.mayCall).toBe(true)
    world.cloud.store.update('matters', {
      query: { _id: caseId },
      merge: true,
      multi: false,
      upsert: false,
      update: { $set: { overAt: T0 - 31 * 24 * 3_600_000 } },
    } as never)
    expect((await world.ask('lin', 'cases.getCase', { id: caseId })).resident?.mayCall).toBe(false)
    expect(await shut('lin', about('li'))).toBe('FORBIDDEN NOT_FOR_THAT')
  })
})
