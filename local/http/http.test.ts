import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { openWorld, type World } from '../test-world'

let world: World
beforeAll(async () => {
  world = await openWorld({
    functions: {
      hello: { main: 'async () => "hello"' },
      link: {
        main: '({ fileID }) => cloud.getTempFileURL({ fileList: [fileID] }).then((r) => r.fileList[0].tempFileURL)',
      },
    },
  })
})
afterAll(() => world.close())

type Heard = { status: number; text: string; headers: IncomingHttpHeaders }

function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asked = request(world.cloud.http + path, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Every kind of door there is: the app's, the SDK's, WeChat's, and those of the local cloud itself. */
const everything = (): [path: string, method: string][] => [
  ['/sessions', 'POST'],
  ['/call', 'POST'],
  ['/upload?path=a', 'POST'],
  ['/admin', 'POST'],
  ['/clock', 'GET'],
  ['/clock', 'POST'],
  ['/outbox', 'GET'],
  ['/meter', 'GET'],
  ['/faults', 'POST'],
  ['/chaos', 'DELETE'],
  ['/wechat/cgi-bin/stable_token', 'POST'],
  ['/files/none', 'PUT'],
]

const port = () => new URL(world.cloud.http).port

test.each([
  ['evil.example', () => 'evil.example'],
  ['a name that begins like this machine', () => `127.0.0.1.evil.example:${port()}`],
  ['a name that ends like it', () => `evil-127.0.0.1:${port()}`],
  ['another port', () => '127.0.0.1:1'],
  ['no port', () => '127.0.0.1'],
  ['a name rebound to this machine', () => `rebind.example:${port()}`],
])('the host name of %s is refused, so that no page can rebind its name to this machine', async (_, host) => {
  for (const [path, method] of everything()) {
    expect([path, (await raw(path, { host: host() }, method)).status]).toEqual([path, 403])
  }
})

test('this machine is served under both of its names', async () => {
  expect((await raw('/clock', { host: `localhost:${port()}` })).status).toBe(200)
  expect((await raw('/clock', { host: `127.0.0.1:${port()}`, origin: world.cloud.http })).status).toBe(200)
})

test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', 'http://localhost'])(
  'a page of %s can neither call nor read, not even ask whether it may',
  async (origin) => {
    for (const [path, method] of everything()) {
      for (const asked of [method, 'OPTIONS']) {
        const { status, headers } = await raw(path, { origin, 'access-control-request-method': method }, asked)
        expect([path, asked, status]).toEqual([path, asked, 403])
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      }
    }
  },
)

test('a page of another site is refused even where browsers send no origin', async () => {
  for (const [path, method] of everything()) {
    expect([path, (await raw(path, { 'sec-fetch-site': 'cross-site' }, method)).status]).toEqual([path, 403])
  }
})

test('a page of another port on this machine may show a signed file and nothing else', async () => {
  const ann = await world.person('o-ann')
  const { fileID } = (await ann.upload('a.txt', 'hello')).body
  const { result } = await ann.call('link', { fileID })
  const shown = await raw(String(result).slice(world.cloud.http.length), { 'sec-fetch-site': 'same-site' })
  expect([shown.status, shown.text, shown.headers['cross-origin-resource-policy']]).toEqual([200, 'hello', 'same-site'])
  for (const [path, method] of everything()) {
    const { status } = await raw(path, { 'sec-fetch-site': 'same-site' }, method)
    expect([path, status]).toEqual([path, 403])
  }
  expect((await raw('/outbox', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  expect((await raw('/outbox', { 'sec-fetch-site': 'none' })).status).toBe(200)
})

test('no answer lets another origin read it', async () => {
  const { headers } = await raw('/meter', { origin: world.cloud.http })
  expect(headers).toMatchObject({ 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' })
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('only this machine is listened to', () => {
  const strangers = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each && !each.internal && each.family === 'IPv4')
  const tries = strangers.map(
    (each) =>
      new Promise((resolve) => {
        const socket = connect({ host: each?.address, port: Number(port()) })
        socket.once('connect', () => resolve('open'))
        socket.once('error', () => resolve('closed'))
      }),
  )
  return expect(Promise.all(tries)).resolves.toEqual(tries.map(() => 'closed'))
})

test('a port that is taken is an error', async () => {
  await expect(openWorld({ port: Number(new URL(world.cloud.http).port) })).rejects.toThrow(/EADDRINUSE/)
})

test('errors are JSON', async () => {
  const lost = await raw('/nowhere', {})
  expect([lost.status, JSON.parse(lost.text)]).toEqual([404, { errCode: -1, errMsg: expect.any(String) }])
  expect((await world.post('/sessions', { openid: 5 })).status).toBe(400)
  const broken = await fetch(`${world.cloud.http}/sessions`, { method: 'POST', body: '{' })
  expect([broken.status, await broken.json()]).toEqual([400, { errCode: -1, errMsg: 'the body must be a JSON object' }])
})

test('a call without a session is refused', async () => {
  expect(await world.post('/call', { name: 'hello' })).toMatchObject({ status: 401, body: { errMsg: /session/ } })
  expect((await world.post('/call', { name: 'hello' }, { 'x-local-session': 'guess' })).status).toBe(401)
})

test('a body that is too large is refused', async () => {
  const ann = await world.person('o-ann')
  expect(await ann.call('hello', { text: 'x'.repeat(6_400_000) })).toMatchObject({ errMsg: /larger than/ })
})

test('a session stays over a restart', async () => {
  const { session } = (await world.post('/sessions', { openid: 'o-ann' })).body
  await world.again()
  const reply = await world.post('/call', { name: 'hello' }, { 'x-local-session': String(session) })
  expect(reply.body).toMatchObject({ result: 'hello' })
})

test('a name that leaves the functions folder is no function', async () => {
  const ann = await world.person('o-ann')
  expect(await ann.call('../functions/hello')).toMatchObject({ errCode: -501000 })
})
