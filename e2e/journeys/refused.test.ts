import type { Reply } from '../../src/contract'
import { newKey } from '../../stage/seed/move-in'
import { worldOfFile } from '../opened'
import { file, NEXT_DOOR, repair, until } from '../world'

const here = worldOfFile()

const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : [reply.error.code, reply.error.reason ?? null])

/** Everything that is written down about people's matters, to see that nothing has changed. */
const written = () =>
  JSON.stringify(['matters', 'inbox'].map((name) => here.world.cloud.store.find(name, { query: {} })))

type UnderWay = { tell?: unknown[]; delivery?: { state: string } }

/** Waits until nothing goes on any more that an earlier command set off. */
const settled = () =>
  until(
    'messages under way',
    async () => {
      const all = ['matters', 'inbox'].flatMap((name) => here.world.cloud.store.find(name, { query: {} }) as UnderWay[])
      return all.filter(({ tell = [], delivery }) => tell.length > 0 || delivery?.state === 'open')
    },
    (left) => left.length === 0,
  )

/** Sends something wrong; answers with what is on the wire once it is sure that nothing was changed by it. */
async function refused(name: string, action: string, input: unknown) {
  await settled()
  const before = written()
  const reply = await here.world.who(name).caller.send(action, input)
  expect(written()).toBe(before)
  return codeOf(reply)
}

test('a repair for the home of somebody else', async () => {
  expect(await refused('王秀兰', 'cases.fileRepair', repair({ homeId: NEXT_DOOR }))).toEqual([
    'FORBIDDEN',
    'HOME_NOT_YOURS',
  ])
})

test('a look at a foreign case, and a hand on it', async () => {
  const { id } = await file(here.world.who('王秀兰'))
  expect(await refused('沈明远', 'cases.getCase', { id })).toEqual(['FORBIDDEN', null])
  expect(await refused('沈明远', 'cases.cancel', { id, key: newKey(), reason: '不想修了' })).toEqual([
    'FORBIDDEN',
    null,
  ])
})

test('an action of staff by a resident', async () => {
  const { id } = await file(here.world.who('王秀兰'))
  expect(await refused('王秀兰', 'cases.accept', { id, key: newKey() })).toEqual(['FORBIDDEN', 'NOT_YOURS'])
  expect(await refused('王秀兰', 'cases.listWork', {})).toEqual(['FORBIDDEN', 'STAFF_ONLY'])
  expect(await refused('王秀兰', 'cases.overview', {})).toEqual(['FORBIDDEN', 'MANAGER_ONLY'])
})

test('an action that does not exist', async () => {
  expect(await refused('王秀兰', 'cases.deleteEverything', {})).toEqual(['BAD_INPUT', 'UNKNOWN_ACTION'])
})

test.each([600, 700_000])('a text of %d characters', async (length) => {
  const long = repair({ words: '漏'.repeat(length) })
  expect(await refused('王秀兰', 'cases.fileRepair', long)).toEqual(['BAD_INPUT', 'TEXT_TOO_LONG'])
})

test('a photo that was never uploaded', async () => {
  const { paths } = await here.world.who('王秀兰').caller.ask('cases.issueUploads', { count: 1 })
  const nothing = repair({ photos: [`cloud://${here.world.cloud.env}.local/${paths[0]?.picture}`] })
  expect(await refused('王秀兰', 'cases.fileRepair', nothing)).toEqual(['BAD_INPUT', 'PHOTO_MISSING'])
})

test('somebody whom the product does not know', async () => {
  const stranger = await here.world.door.as('nobody-here')
  expect(codeOf(await stranger.send('people.me', {}))).toEqual(['NOT_SIGNED_IN', null])
})

test('the same command twice gives one case, and the same answer', async () => {
  const { caller } = here.world.who('沈明远')
  const filing = repair({ homeId: NEXT_DOOR, words: '水管漏水，点了两次提交' })
  const twice = await Promise.all([caller.ask('cases.fileRepair', filing), caller.ask('cases.fileRepair', filing)])
  const again = await caller.ask('cases.fileRepair', filing)
  expect(new Set([...twice, again].map(({ id }) => id)).size).toBe(1)
  const { rows } = await caller.ask('cases.listMine', { open: true, before: null })
  expect(rows.filter(({ words }) => words === filing.words)).toHaveLength(1)
})
