import { HOUR } from '../../../src/domain/kernel/time'
import { makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

test('who leaves a shift finds the note prepared, hands it over once, and who comes next confirms having read it', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const { draft } = await world.ask('chen', 'shiftHandovers.get', {})
  expect(draft).toMatchObject({
    duty: 'engineer',
    to: 'wu',
    cases: [{ caseId: id, status: 'assigned', rule: 'respond' }],
  })
  const about = { duty: 'engineer', until: draft?.until ?? 0, words: '电梯维保八点来' } as const
  const after = await world.ask('chen', 'shiftHandovers.write', { key: newKey(), ...about })
  await world.ask('chen', 'shiftHandovers.write', { key: newKey(), ...about, words: '再写一次' })
  expect(after.written).toMatchObject({ by: 'chen', to: 'wu', words: '电梯维保八点来', read: null, mayRead: false })
  expect(await world.inbox('wu')).toContain('handedOver')
  const { forMe } = await world.ask('wu', 'shiftHandovers.get', {})
  expect(forMe).toMatchObject([{ by: 'chen', words: '电梯维保八点来', cases: [{ caseId: id }], mayRead: true }])
  const note = forMe[0]?.id ?? ''
  expect(await world.refused('chen', 'shiftHandovers.read', { key: newKey(), id: note })).toBe('FORBIDDEN OWN_NOTE')
  expect(await world.refused('lin', 'shiftHandovers.read', { key: newKey(), id: note })).toBe(
    'FORBIDDEN NOT_YOUR_SHIFT',
  )
  const read = await world.ask('wu', 'shiftHandovers.read', { key: newKey(), id: note })
  expect(read.forMe).toEqual([])
  expect((await world.ask('chen', 'shiftHandovers.get', {})).written).toMatchObject({ read: { by: 'wu' } })
})

test('the desk hands over what is open in the estate; nobody else of the duty is next, and that is said', async () => {
  const { draft } = await world.ask('lin', 'shiftHandovers.get', {})
  expect(draft).toMatchObject({ duty: 'desk', to: null })
  expect(draft?.cases).toHaveLength(1)
})

test('a shift that is over for long, or another one, is not handed over', async () => {
  const until = (await world.ask('lin', 'shiftHandovers.get', {})).draft?.until ?? 0
  const wrong = { key: newKey(), duty: 'desk', until: until + HOUR, words: '' }
  expect(await world.refused('lin', 'shiftHandovers.write', wrong)).toBe('WRONG_STATE SHIFT_GONE')
  expect(await world.refused('li', 'shiftHandovers.get', {})).toBe('FORBIDDEN STAFF_ONLY')
})
