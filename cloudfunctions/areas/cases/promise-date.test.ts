import type { Matter } from '@/domain/matter/matter'
import { makeWorld, minutes, newKey, repair, type World } from '../../world.fixture'

const DAY = 24 * 60 * 60_000

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const atThePlace = async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  await world.accept('chen', { id })
  return world.arrive('chen', { id })
}
const stored = (id: string) => world.cloud.store.find('matters', { query: { _id: id } })[0] as unknown as Matter

test('the engineer chooses a date, the resident reads it with what it rests on, and completing the work keeps it', async () => {
  const there = await atThePlace()
  expect(there.dates.map(({ days, needs }) => [days, needs])).toEqual([
    ...[1, 2].map((days) => [days, null]),
    ...[3, 5, 7].map((days) => [days, 'reason']),
    ...[10, 15, 30].map((days) => [days, 'approval']),
  ])
  const { id } = there
  const promised = await world.ask('chen', 'cases.promiseDate', { id, key: newKey(), days: 2, reason: null })
  expect(promised.dates).toEqual([])
  const seen = await world.ask('li', 'cases.getCase', { id })
  const dueAt = world.cloud.clock.now() + 2 * DAY
  expect(seen.promises.at(-1)).toMatchObject({
    rule: 'finish',
    dueAt,
    policyVersion: 1,
    basis: { kind: 'working', days: 2, pauses: [] },
  })
  expect((await world.complete('chen', { id })).promises.filter(({ rule }) => rule === 'finish').at(-1)?.standing).toBe(
    'kept',
  )
})

test('of 50 postponements asked for at once one is made, and no further one ever after, accepted or not', async () => {
  const { id } = await atThePlace()
  await world.ask('chen', 'cases.promiseDate', { id, key: newKey(), days: 2, reason: null })
  const at = world.cloud.clock.now() + 4 * DAY
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      world.call('chen', 'cases.proposeTime', { id, key: newKey(), at: at + n * 60_000, reason: `part ${n}` }),
    ),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  const reasons = replies.map((reply) => (reply.ok ? 'made' : (reply.error.reason ?? reply.error.code)))
  expect(new Set(reasons)).toEqual(new Set(['made', 'ALREADY_POSTPONED']))
  const proposalId = (await world.ask('li', 'cases.getCase', { id })).proposal?.id ?? ''
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      world.call('li', 'cases.answerProposal', { id, key: newKey(), proposalId, agree: n % 2 === 0 }),
    ),
  )
  expect(answers.filter((reply) => reply.ok)).toHaveLength(1)
  expect(stored(id).proposals.filter(({ kind }) => kind === 'postponement')).toHaveLength(1)
  expect(await world.refused('chen', 'cases.proposeTime', { id, key: newKey(), at, reason: 'again' })).toBe(
    'LIMIT ALREADY_POSTPONED',
  )
})

test('longer than seven days waits for the manager, and nobody else may approve', async () => {
  const { id } = await atThePlace()
  const reason = 'the part comes from abroad'
  expect(await world.refused('chen', 'cases.promiseDate', { id, key: newKey(), days: 10, reason: null })).toBe(
    'BAD_INPUT REASON_NEEDED',
  )
  const asked = await world.ask('chen', 'cases.promiseDate', { id, key: newKey(), days: 10, reason })
  expect(asked.longer).toMatchObject({ days: 10, reason })
  const longerId = asked.longer?.id ?? ''
  expect(await world.refused('sun', 'cases.answerLonger', { id, key: newKey(), longerId, agree: true })).toBe(
    'FORBIDDEN NOT_YOURS',
  )
  expect(await world.inbox('he')).toContain('longerWanted')
  const approved = await world.ask('he', 'cases.answerLonger', { id, key: newKey(), longerId, agree: true })
  expect(approved.promises.at(-1)).toMatchObject({ rule: 'finish', dueAt: world.cloud.clock.now() + 10 * DAY })
  expect(await world.inbox('chen')).toContain('longerAnswered')
  expect(await world.inbox('li')).toContain('datePromised')
})

test('the clock warns, misses and escalates a finishing date once each', async () => {
  const { id } = await atThePlace()
  await world.ask('chen', 'cases.promiseDate', { id, key: newKey(), days: 1, reason: null })
  await world.to(minutes(30 * 60))
  const steps = stored(id).history.flatMap((entry) =>
    entry.what === 'promiseStepped' && entry.rule === 'finish' ? [entry.step] : [],
  )
  expect(steps).toEqual(['warn', 'miss', 'escalate'])
})
