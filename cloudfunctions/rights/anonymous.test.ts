import { type ActionName, contract } from '../../src/contract'
import type { FollowUp } from '../../src/domain/follow-up/follow-up'
import { DAY } from '../../src/domain/kernel/time'
import { concern, makeWorld, newKey, type World } from '../world.fixture'
import type { Given } from './row.fixture'
import { table } from './table.fixture'

/** The few commands without a key of the phone's own: repeating them does nothing by itself. */
const keyless = /\.(set|choose|mark|issue|accept|apply|discard)/

/** Whatever may be read: every other action without a key. */
const questions = (Object.keys(contract) as ActionName[]).filter(
  (action) => !('key' in ((contract[action].input as { entries?: object }).entries ?? {})) && !keyless.test(action),
)
const NAME = '欧阳静雯'
const HOME = '3-2-501'
const WORDS = '值班的人说话很难听'

let world: World
beforeEach(async () => {
  world = await makeWorld()
  await world.ask('li', 'people.rename', { key: newKey(), name: NAME })
  // Somebody who sits at the desk and mends besides: he sees whatever staff may see.
  const personId = await idOf('wu')
  await world.ask('he', 'staff.changePost', {
    key: newKey(),
    personId,
    duties: ['desk', 'engineer'],
    skills: ['power'],
  })
})
afterEach(() => world.close())

const idOf = async (name: string): Promise<string> => (await world.ask(name, 'people.me', {})).personId
const on = (id: string) => ({ id, key: newKey() })
const later = (ms: number) => world.cloud.clock.move({ advanceMs: ms, timers: 'once' })
const followUps = () => world.cloud.store.find('followUps', { query: {} }) as unknown as FollowUp[]

/** Every question of the contract as it is asked about this case, its home and its estate. */
const asked = (action: ActionName, id: string): object => {
  const known = { home: 'home-1', estate: 'estate-1', owner: 'li', followUp: followUps()[0]?._id ?? 'none' }
  const given = new Proxy({} as Given, { get: (_, prop: string) => known[prop as keyof typeof known] ?? id })
  return table[action].input(given)
}

/** All that somebody gets to read, by question. */
const readBy = async (name: string, id: string): Promise<Map<ActionName, string>> => {
  const replies = new Map<ActionName, string>()
  for (const action of questions) replies.set(action, JSON.stringify(await world.call(name, action, asked(action, id))))
  return replies
}

const refused = (reply = ''): boolean => /"ok":false/.test(reply)

const times = (text: string, needle: string): number => text.split(needle).length - 1

/** The questions whose answers say more of somebody than they did before. */
const moreOf = (needles: string[], before: Map<ActionName, string>, after: Map<ActionName, string>): string[] =>
  questions.flatMap((action) =>
    needles
      .filter((needle) => times(after.get(action) ?? '', needle) > times(before.get(action) ?? '', needle))
      .map((needle) => `${action}: ${needle}`),
  )

/** From receipt to a low rating after days of silence, with a stop wherever something new is to be read. */
const throughItsLife = async (handler: string, id: string, look: (when: string) => Promise<void>) => {
  await look('filed')
  await world.accept(handler, { id })
  await world.arrive(handler, { id })
  await world.ask(handler, 'cases.recordFindings', { ...on(id), cause: 'people', found: '属实', remedy: '道歉' })
  await world.ask('he', 'cases.judge', { ...on(id), decision: 'valid', reason: '属实' })
  await world.ask(handler, 'cases.tellResult', { ...on(id), words: '已道歉', photos: [], noMeasure: '已谈话' })
  await later(4 * DAY)
  await look('silent')
  await world.ask('li', 'cases.confirm', { ...on(id), rating: 1, words: '不满意' })
  await later(DAY)
  expect(followUps()).toHaveLength(1)
  await look('rated')
}

const file = async (about: Partial<Parameters<typeof concern>[0]>) =>
  world.ask('li', 'cases.fileConcern', {
    ...concern({ anonymous: true, words: WORDS, photos: [await world.photo('li')], ...about }),
  })

test('questions are most of the contract, and each has an input here', () => {
  expect(questions.length).toBeGreaterThan(50)
  for (const action of questions) expect(asked(action, 'some-case')).toBeDefined()
})

test('no answer to any question says whose an anonymous complaint is to who may not know it', async () => {
  const needles = [NAME, HOME, '139****5678', await idOf('li')]
  const before = new Map(
    await Promise.all(['wu', 'sun', 'chen', 'zhao'].map(async (name) => [name, await readBy(name, 'none')] as const)),
  )
  const { id, receiver, assignee } = await file({ category: 'cleaning' })
  expect([receiver?.name, assignee]).toEqual(['lin', 'sun'])
  await throughItsLife('sun', id, async (when) => {
    for (const [name, earlier] of before)
      expect([when, name, moreOf(needles, earlier, await readBy(name, id))]).toEqual([when, name, []])
    // The same questions do tell who may know it: the needles are to be found.
    expect(moreOf([NAME], await readBy('he', 'none'), await readBy('he', id))).not.toEqual([])
  })
}, 300_000)

test.each([
  ['a colleague', 'wu'],
  ['a supervisor', 'sun'],
])(
  '%s whom it is about gets the same answers to every question as if nobody had ever said anything of him',
  async (_, name) => {
    const before = await readBy(name, 'none')
    const { id, number, assignee } = await file({ category: 'attitude', aboutId: await idOf(name) })
    const needles = [id, number, WORDS]
    const look = async (when: string) => {
      const after = await readBy(name, id)
      const told = [...after.values()].join('\n')
      expect([when, needles.filter((needle) => told.includes(needle))]).toEqual([when, []])
      // Answers about this very case are refusals then, as they were for one that there was not.
      const other = questions.filter(
        (action) => after.get(action) !== before.get(action) && !refused(after.get(action)),
      )
      if (when === 'filed') expect(other).toEqual([])
    }
    await throughItsLife(assignee ?? '', id, look)
    const propose = { ...on(id), lesson: '先把话听完，再作解释' }
    await world.ask('lin', 'caseSearch.proposeExample', propose)
    await world.ask('he', 'caseSearch.reviewExample', { ...on(id), share: true })
    await look('taught')
    expect((await world.ask('chen', 'caseSearch.listExamples', { waiting: false, before: null })).rows).toHaveLength(1)
    expect(world.cloud.outbox({ openid: `openid-of-${name}` })).toEqual([])
    const letters = world.cloud.store.find('inbox', { query: { caseId: id } }) as unknown as {
      card: { group: string }
    }[]
    expect(letters.length).toBeGreaterThan(3)
    for (const { card } of letters) expect(card.group).not.toContain(number)
  },
  300_000,
)
