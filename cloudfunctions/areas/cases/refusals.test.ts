import { CENTRE, makeWorld, newKey, repair, type World } from '../../world.fixture'

let world: World
let id: string
beforeAll(async () => {
  world = await makeWorld()
  id = (await world.ask('li', 'cases.fileRepair', repair())).id
})
afterAll(() => world.close())

const everything = () =>
  JSON.stringify(['matters', 'people', 'inbox'].map((name) => world.cloud.store.find(name, { query: {} })))

const cases: [what: string, who: string, action: string, input: () => Promise<object> | object, answer: string][] = [
  ["someone else's home", 'zhao', 'cases.fileRepair', () => repair(), 'FORBIDDEN HOME_NOT_YOURS'],
  ['a foreign case', 'zhao', 'cases.getCase', () => ({ id }), 'FORBIDDEN'],
  ['a case that does not exist', 'li', 'cases.getCase', () => ({ id: 'nothing' }), 'NOT_FOUND'],
  ['a staff action by a resident', 'li', 'cases.accept', () => ({ id, key: newKey() }), 'FORBIDDEN NOT_YOURS'],
  [
    'dispatch by a resident',
    'li',
    'cases.dispatch',
    () => ({ id, key: newKey(), personId: 'x' }),
    'FORBIDDEN NOT_YOURS',
  ],
  ['an engineer looking into the office', 'wu', 'cases.getCase', () => ({ id }), 'FORBIDDEN'],
  ['the overview by an engineer', 'chen', 'cases.overview', () => ({}), 'FORBIDDEN MANAGER_ONLY'],
  ['the work list by a resident', 'li', 'cases.listWork', () => ({}), 'FORBIDDEN STAFF_ONLY'],
  ['an unknown action', 'li', 'cases.explode', () => ({}), 'BAD_INPUT UNKNOWN_ACTION'],
  ['a name every object has', 'li', 'constructor', () => ({}), 'BAD_INPUT UNKNOWN_ACTION'],
  [
    'a text of 2 MB',
    'li',
    'cases.fileRepair',
    () => repair({ words: '水'.repeat(700_000) }),
    'BAD_INPUT TEXT_TOO_LONG',
  ],
  ['an empty text', 'li', 'cases.fileRepair', () => repair({ words: '   ' }), 'BAD_INPUT TEXT_EMPTY'],
  ['no key', 'li', 'cases.fileRepair', () => ({ ...repair(), key: undefined }), 'BAD_INPUT'],
  ['a condition instead of an id', 'li', 'cases.getCase', () => ({ id: { $ne: '' } }), 'BAD_INPUT'],
  [
    'a photo that was never uploaded',
    'li',
    'cases.fileRepair',
    async () => repair({ photos: [(await world.photo('li')).replace(/\w{8}\.jpg$/, '00000000.jpg')] }),
    'BAD_INPUT PHOTO_MISSING',
  ],
  [
    "somebody else's photo",
    'li',
    'cases.fileRepair',
    async () => repair({ photos: [await world.photo('zhao')] }),
    'FORBIDDEN PHOTO_FOREIGN',
  ],
  [
    'a way round through his own folder',
    'li',
    'cases.fileRepair',
    async () => {
      const [mine, other] = [await world.photo('li'), await world.photo('zhao')]
      const folder = mine.slice(0, mine.lastIndexOf('/') + 1)
      return repair({ photos: [`${folder}../${other.slice(other.indexOf('photos/') + 7)}`] })
    },
    'FORBIDDEN PHOTO_FOREIGN',
  ],
  [
    'a file that is no picture',
    'li',
    'cases.fileRepair',
    async () => repair({ photos: [await world.photo('li', Buffer.from('#!/bin/sh'))] }),
    'BAD_INPUT PHOTO_NOT_A_PICTURE',
  ],
  [
    'completion before arrival',
    'chen',
    'cases.complete',
    async () => ({ id, key: newKey(), words: null, photos: [await world.photo('chen')] }),
    'WRONG_STATE NOT_NOW',
  ],
  [
    'completion by somebody who was never there',
    'chen',
    'cases.complete',
    () => ({ id, key: newKey(), words: null, photos: [] }),
    'WRONG_STATE NOT_NOW',
  ],
  [
    'confirming what is not done',
    'li',
    'cases.confirm',
    () => ({ id, key: newKey(), rating: 5, words: null }),
    'WRONG_STATE NOT_NOW',
  ],
  ['a rating of 100', 'li', 'cases.confirm', () => ({ id, key: newKey(), rating: 100, words: null }), 'BAD_INPUT'],
  [
    'dispatching to the desk',
    'he',
    'cases.dispatch',
    () => ({ id, key: newKey(), personId: 'nobody' }),
    'BAD_INPUT NOT_AN_ENGINEER',
  ],
  ['a second set-up', 'he', 'people.setUpEstate', () => ({}), 'BAD_INPUT'],
  [
    'a wrong invitation',
    'newcomer',
    'people.acceptInvitation',
    () => ({ code: 'WRONGONE' }),
    'NOT_FOUND INVITATION_UNKNOWN',
  ],
  ['somebody nobody knows', 'newcomer', 'people.me', () => ({}), 'NOT_SIGNED_IN'],
]

test.each(cases)('%s is refused and changes nothing', async (_what, who, action, input, answer) => {
  const given = await input()
  const before = everything()
  expect(await world.refused(who, action, given)).toBe(answer)
  expect(everything()).toBe(before)
})

test('arrival proven from far away is refused', async () => {
  await world.accept('chen', { id })
  const photo = await world.photo('chen')
  const point = { ...CENTRE, latitude: CENTRE.latitude + 0.05 }
  expect(await world.refused('chen', 'cases.arrive', { id, key: newKey(), photo, point })).toBe(
    'BAD_INPUT NOT_AT_PLACE',
  )
})

test('events that are no events are refused with a code, never with a crash', async () => {
  for (const event of [[], {}, { action: 7 }, { action: 'people.me', input: 'x' }]) {
    const reply = (await world.raw('li', event)) as { ok: boolean; error: { code: string } }
    expect([reply.ok, reply.error?.code]).toEqual([false, 'BAD_INPUT'])
  }
})

test('the clock does not listen to people', async () => {
  expect(await world.raw('li', { wakeAt: 1 }, 'clock')).toEqual({ refused: true })
})

test('a decline whose answer was lost, sent again, answers as it did, and shows nothing of what others did since', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair())
  const given = { id, key: newKey(), why: 'busy' as const, words: null }
  const first = await world.ask('chen', 'cases.decline', given)
  const again = await world.ask('chen', 'cases.decline', given)
  expect(again).toMatchObject({ id, as: [], status: first.status })
  expect(again.timeline.map(({ what }) => what)).toEqual(first.timeline.map(({ what }) => what))
  // It gives no right to read on, neither to him nor to others under his key.
  expect(await world.refused('chen', 'cases.getCase', { id })).toMatch(/^FORBIDDEN/)
  expect(await world.refused('chen', 'cases.decline', { ...given, key: newKey() })).toMatch(/^FORBIDDEN/)
  expect(await world.refused('wu', 'cases.decline', given)).toMatch(/^FORBIDDEN/)
  await world.ask('li', 'cases.cancel', { id, key: newKey(), reason: '修好了' })
  const late = await world.ask('chen', 'cases.decline', given)
  expect(late.timeline.map(({ what }) => what)).not.toContain('caseCancelled')
})
