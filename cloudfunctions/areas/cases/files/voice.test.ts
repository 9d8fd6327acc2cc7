import { makeWorld, newKey, PICTURE, repair, type World } from '../../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

/** The first bytes of an MP3. */
const SOUND = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(400, 1)])

const record = async (name: string, file = SOUND) => {
  const { path } = await world.ask(name, 'cases.issueVoice', {})
  return { fileId: await world.put(name, path, file), seconds: 12 }
}

test('what was said with a repair is played by whoever may see the case, from a link of its own', async () => {
  const { id, voice } = await world.ask('li', 'cases.fileRepair', repair({ voice: await record('li') }))
  expect(voice).toEqual({ seconds: 12, held: false })
  const { url } = await world.ask('chen', 'cases.linkVoice', { id })
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(SOUND)).toBe(true)
  expect(await world.refused('zhao', 'cases.linkVoice', { id })).toBe('FORBIDDEN')
  expect(await world.ask('li', 'cases.verify', { id })).toMatchObject({ brokenAt: null })
})

test('only a recording of one’s own is taken', async () => {
  const foreign = await record('zhao')
  expect(await world.refused('li', 'cases.fileRepair', repair({ voice: foreign }))).toBe('FORBIDDEN FILE_FOREIGN')
  const picture = await record('li', PICTURE)
  expect(await world.refused('li', 'cases.fileRepair', repair({ voice: picture }))).toBe('BAD_INPUT VOICE_UNCLEAR')
  const { path } = await world.ask('li', 'cases.issueVoice', {})
  const missing = { fileId: `cloud://${world.cloud.env}.local/${path}`, seconds: 3 }
  expect(await world.refused('li', 'cases.fileRepair', repair({ voice: missing }))).toBe('BAD_INPUT FILE_MISSING')
})

test('somebody else of the household may be the one to call, nobody else', async () => {
  const me = await world.ask('li', 'people.me', {})
  const { contact } = await world.ask('li', 'cases.fileRepair', repair({ contactId: me.personId }))
  expect(contact?.name).toBe('li')
  const { personId } = await world.ask('zhao', 'people.me', {})
  expect(await world.refused('li', 'cases.fileRepair', repair({ contactId: personId }))).toBe('FORBIDDEN NOT_A_MEMBER')
})

test('with the account goes what its person said', async () => {
  const { id } = await world.ask('li', 'cases.fileRepair', repair({ voice: await record('li') }))
  await world.ask('li', 'privacy.deleteAccount', { key: newKey(), cases: 'withdraw', sure: true })
  expect((await world.ask('lin', 'cases.getCase', { id })).voice).toBeNull()
  expect(await world.refused('lin', 'cases.linkVoice', { id })).toBe('NOT_FOUND')
})
