import { makeWorld, minutes, newKey, repair, type World } from './world.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

/** What a step costs on the bill: function calls, database reads and writes, storage operations. */
const costOf = async (step: () => Promise<unknown>): Promise<string> => {
  const before = world.cloud.meter().total
  await step()
  // What a tap no longer waits for on a busy machine goes on after its answer, and belongs to it.
  await world.rest()
  const after = world.cloud.meter().total
  return Object.entries(after)
    .map(([kind, count]) => `${kind} ${count - before[kind as keyof typeof before]}`)
    .join(' · ')
}

test('what one repair costs, step by step', async () => {
  let id = ''
  const of = { id: '' }
  const photo = await world.photo('chen')
  const costs: Record<string, string> = {
    me: await costOf(() => world.ask('li', 'people.me', {})),
    file: await costOf(async () => {
      id = (await world.ask('li', 'cases.fileRepair', repair())).id
      of.id = id
    }),
    look: await costOf(() => world.ask('li', 'cases.getCase', { id })),
    list: await costOf(() => world.ask('li', 'cases.listMine', { open: true, before: null })),
    accept: await costOf(() => world.accept('chen', of)),
    'warn at 2:00': await costOf(() => world.to(minutes(2))),
    'miss at 3:00': await costOf(() => world.to(minutes(3))),
    'complete with a photo, refused': await costOf(() =>
      world.refused('chen', 'cases.complete', { id, key: newKey(), words: null, photos: [photo] }),
    ),
    'five quiet minutes': await costOf(() => world.to(minutes(20))),
  }
  expect(costs).toMatchInlineSnapshot(`
{
  "accept": "calls 1 · reads 5 · writes 3 · storage 0",
  "complete with a photo, refused": "calls 1 · reads 2 · writes 0 · storage 0",
  "file": "calls 1 · reads 9 · writes 5 · storage 0",
  "five quiet minutes": "calls 6 · reads 13 · writes 5 · storage 0",
  "list": "calls 1 · reads 3 · writes 0 · storage 0",
  "look": "calls 1 · reads 3 · writes 0 · storage 0",
  "me": "calls 1 · reads 3 · writes 0 · storage 0",
  "miss at 3:00": "calls 1 · reads 7 · writes 6 · storage 0",
  "warn at 2:00": "calls 1 · reads 7 · writes 5 · storage 0",
}
`)
})

/** Of that only what the storage does: making links, reading files. */
const storageOf = async (step: () => Promise<unknown>) => (await costOf(step)).split(' · ').at(-1) ?? ''

test('what two photos cost: a link is made once, not at every look', async () => {
  const of = { id: '' }
  const photos = [await world.photo('li'), await world.photo('li')]
  const costs: Record<string, string> = {
    file: await storageOf(async () => {
      of.id = (await world.ask('li', 'cases.fileRepair', repair({ photos }))).id
    }),
    'first look': await storageOf(() => world.ask('lin', 'cases.getCase', of)),
    'every look while the phone holds the links': await storageOf(() =>
      world.ask('lin', 'cases.getCase', { ...of, held: ['f1', 'f2'] }),
    ),
    'both in full size': await storageOf(() => world.ask('lin', 'cases.linkPhotos', of)),
    'compared with their digests': await storageOf(() => world.ask('lin', 'cases.verify', of)),
  }
  expect(costs).toMatchInlineSnapshot(`
{
  "both in full size": "storage 1",
  "compared with their digests": "storage 8",
  "every look while the phone holds the links": "storage 0",
  "file": "storage 13",
  "first look": "storage 1",
}
`)
})
