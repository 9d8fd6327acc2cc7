import type { Matter } from '../../../src/domain/matter/matter'
import type { Person } from '../../../src/domain/people/person'
import { makeWorld, minutes, repair, type World } from '../../world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const all = <T>(collection: string, query: object): T[] =>
  world.cloud.store.find(collection, { query } as never) as unknown as T[]
const put = (collection: string, docs: object[]) => world.cloud.store.insert(collection, docs as never)

const OTHER = 'estate-2'
const EACH = 15
/** As `cost.test.ts` has it. */
const ONE_STEP_READS = 7

/** A supervisor of another estate, in the image of the one here. */
const colleagueElsewhere = (): Person => {
  const [sun] = all<Person>('people', { name: 'sun' }) as [Person]
  const posts = sun.staff?.posts.map((post) => ({ ...post, estateId: OTHER })) ?? []
  const at = [`${OTHER}:supervisor`]
  return { ...sun, _id: 'moon', openid: 'openid-of-moon', estateId: OTHER, staff: { ...sun.staff, posts, at } as never }
}

test('steps of many cases at one moment are told together: each once, each to its own estate, at little more than one costs', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const [filed] = all<Matter>('matters', { _id: id }) as [Matter]
  put('people', [colleagueElsewhere()])
  const copies = (estateId: string, more: Partial<Matter>) =>
    Array.from({ length: EACH }, (_, n) => {
      const name = `${estateId}-${n}`
      return { ...filed, _id: name, number: name, estateId, tell: [], ...more }
    })
  put('matters', [...copies('estate-1', {}), ...copies(OTHER, { assigneeId: null, atWork: [], status: 'waiting' })])

  const before = world.cloud.meter().functions.clock
  await world.to(minutes(2))
  const after = world.cloud.meter().functions.clock

  const cases = all<Matter>('matters', {})
  expect(cases).toHaveLength(2 * EACH + 1)
  for (const { history, tell } of cases) {
    expect(history.filter(({ what }) => what === 'promiseStepped')).toHaveLength(1)
    expect(tell).toEqual([])
  }
  const told = all<{ caseId: string; estateId: string; personId: string }>('inbox', { kind: 'dueSoon' })
  const [chen] = all<Person>('people', { name: 'chen' }) as [Person]
  const heard = (estateId: string) => told.filter((one) => one.estateId === estateId).map((one) => one.personId)
  expect(heard('estate-1')).toEqual(Array(EACH + 1).fill(chen._id))
  expect(heard(OTHER)).toEqual(Array(EACH).fill('moon'))
  expect(new Set(told.map(({ caseId }) => caseId)).size).toBe(told.length)
  // In how many parts they are told hangs on how fast the machine is; each part costs what one step costs alone.
  const alone = ONE_STEP_READS * cases.length
  expect((after?.reads ?? 0) - (before?.reads ?? 0)).toBeLessThanOrEqual(alone / 3)
})
