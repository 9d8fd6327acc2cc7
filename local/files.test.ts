import { openWorld, RUNNER, runInside, type World } from './test-world'

let world: World
beforeEach(async () => {
  world = await openWorld({ functions: { run: RUNNER }, clock: { at: Date.UTC(2026, 0, 5), frozen: true } })
})
afterEach(() => world.close())

const addressOf = async (fileID: unknown, maxAge = 60) => {
  const { value } = await runInside(
    world,
    async ({ cloud, given }) => (await cloud.getTempFileURL({ fileList: [given] })).fileList[0],
    { fileID, maxAge },
  )
  return value as { tempFileURL: string; status: number }
}

test('an uploaded photo is reached by a temporary address until it expires', async () => {
  const ann = await world.person('o-ann')
  const { body } = await ann.upload('照片/a b.jpg', 'bytes', 'image/jpeg')
  expect(body).toEqual({ fileID: 'cloud://local-env.local/照片/a b.jpg' })
  const { tempFileURL } = await addressOf(body.fileID)
  const response = await fetch(tempFileURL)
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    'image/jpeg',
    'bytes',
  ])
  await world.post('/clock', { advanceMs: 61_000 })
  expect((await fetch(tempFileURL)).status).toBe(403)
})

test('an address without a good signature shows nothing', async () => {
  const ann = await world.person('o-ann')
  const { body } = await ann.upload('a.txt', 'private')
  const { tempFileURL } = await addressOf(body.fileID)
  expect((await fetch(tempFileURL.replace(/sign=./, 'sign=x'))).status).toBe(403)
  expect((await fetch(tempFileURL.split('?')[0] ?? '')).status).toBe(403)
})

test('a path is overwritten only by its creator', async () => {
  const ann = await world.person('o-ann')
  const bob = await world.person('o-bob')
  const { body } = await ann.upload('a.txt', 'one')
  expect((await bob.upload('a.txt', 'two')).body).toMatchObject({ errCode: -503002 })
  await ann.upload('a.txt', 'three')
  expect(await (await fetch((await addressOf(body.fileID)).tempFileURL)).text()).toBe('three')
})

test.each(['/a.txt', 'a//b.txt', '', 'a/../b.txt', '长'.repeat(100)])('the path %j is refused', async (path) => {
  const ann = await world.person('o-ann')
  const { status, body } = await ann.upload(path, 'x')
  expect([status, body.errCode]).toEqual([403, -501007])
})

test('a function uploads, downloads and deletes through the SDK, and files stay over a restart', async () => {
  const up = await runInside(
    world,
    async ({ cloud }) =>
      (await cloud.uploadFile({ cloudPath: '导出/六月.csv', fileContent: Buffer.from('a,b') })).fileID,
  )
  expect(up.value).toBe('cloud://local-env.local/导出/六月.csv')
  await world.again()
  const { value } = await runInside(
    world,
    async ({ cloud, given }) => {
      const content = (await cloud.downloadFile({ fileID: given })).fileContent.toString()
      const gone = (await cloud.deleteFile({ fileList: [given, 'cloud://local-env.local/none'] })).fileList
      const after = (await cloud.getTempFileURL({ fileList: [given] })).fileList[0].status
      return { content, gone: gone.map((each: { status: number }) => each.status), after }
    },
    up.value,
  )
  expect(value).toEqual({ content: 'a,b', gone: [0, -503003], after: -503003 })
})
