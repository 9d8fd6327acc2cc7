import { CENTRE, makeWorld, minutes, newKey, repair, type World } from '../../cloudfunctions/world.fixture'
import { CallError } from '../../src/lib/call-error'
import { type Entry, keyOf } from '../../src/lib/queue/entry'
import { type Means, makeQueue } from '../../src/lib/queue/queue'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.close())

const ACTIONS = 100

const everything = () =>
  JSON.stringify(
    ['matters', 'inbox', 'ledgers', 'chores', 'people'].map((name) => world.cloud.store.find(name, { query: {} })),
  )

/** Chen's phone: the queue as it ships, over the door that people use. */
const phoneOf = (stored: Entry[], line: { online: boolean }) => {
  const answered: string[] = []
  const call = async (action: string, input: object) => {
    if (!line.online) throw new CallError('OFFLINE')
    const reply = await world.call('chen', action, input)
    if (!reply.ok) throw new CallError(reply.error.code, reply.error.requestId, reply.error.reason)
    answered.push((input as { key: string }).key)
    return reply.data
  }
  const same = async (ref: string) => ref
  const means = { load: () => stored, save: () => undefined, call, keep: same, drop: () => undefined, upload: same }
  return { queue: makeQueue({ ...means, now: () => minutes(0) } as Means), answered }
}

/** The same order for the same seed. */
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  return list
    .map((one) => ({ one, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
}

test('100 queued staff actions, sent twice more in random order, change nothing the second and third time', async () => {
  const line = { online: false }
  const { queue, answered } = phoneOf([], line)
  const photo = await world.photo('chen')
  for (let n = 0; n * 3 < ACTIONS; n += 1) {
    const { id } = await world.ask('li', 'cases.fileRepair', repair())
    const about = { caseId: id, move: null, title: '', urgent: true }
    const on = () => ({ id, key: newKey() })
    await queue.send('cases.accept', on(), about)
    await queue.send('cases.arrive', { ...on(), photo, point: CENTRE }, about)
    await queue.send('cases.complete', { ...on(), words: '已修好', photos: [photo] }, about)
  }
  const given = queue.store.getState().entries.slice(0, ACTIONS)
  expect(given).toHaveLength(ACTIONS)

  line.online = true
  await queue.flush()
  expect(queue.store.getState().entries).toEqual([])
  expect(answered.slice(0, ACTIONS)).toEqual(given.map(keyOf))
  const before = everything()
  for (const seed of [7, 2026]) {
    const again = phoneOf(shuffled(given, seed), line)
    await again.queue.flush()
    expect(again.queue.store.getState().entries).toEqual([])
    expect(again.answered).toHaveLength(ACTIONS)
    expect(again.answered).not.toEqual(given.map(keyOf))
    expect(everything() === before).toBe(true)
  }
}, 240_000)
