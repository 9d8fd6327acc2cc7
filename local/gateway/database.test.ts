import { openWorld, type World } from '../test-world'

// What the SDK sees stands in local/contract; here is what only a raw request can ask.
let world: World

beforeEach(async () => {
  world = await openWorld({ database: { collections: { notes: {} } } })
})
afterEach(() => world.close())

const ask = async (body: unknown) => (await world.post('/admin', body)).body

test('the gateway itself holds to the limits', async () => {
  const data = Array.from({ length: 1001 }, (_, n) => JSON.stringify({ n }))
  await ask({ action: 'database.insertDocument', collectionName: 'notes', data })
  const length = async (limit?: number) => {
    const page = await ask({ action: 'database.getDocument', collectionName: 'notes', limit })
    return (page as { data: { list: unknown[] } }).data.list.length
  }
  expect([await length(5000), await length(), await length(0)]).toEqual([1000, 100, 100])
})

test.each([
  [{}],
  [{ action: 'constructor' }],
  [{ action: 'database.getDocument' }],
  [{ action: 'database.getDocument', collectionName: 'notes', query: '{' }],
  [{ action: 'database.commitTransaction', transactionId: 'none' }],
])('nonsense is answered with a code: %j', async (body) => {
  expect(await ask(body)).toMatchObject({ code: expect.any(String), message: expect.any(String) })
})
