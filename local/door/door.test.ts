import { request } from 'node:http'
import { openWorld, type World } from '../test-world'

let world: World
beforeAll(async () => {
  world = await openWorld({ functions: { hello: { main: 'async () => "hello"' } } })
})
afterAll(() => world.close())

function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(world.cloud.http + path, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('another host name is refused, so that no page can rebind its name to this machine', async () => {
  expect((await raw('/clock', { host: 'evil.example' })).status).toBe(403)
  expect((await raw('/clock', { host: `localhost:${new URL(world.cloud.http).port}` })).status).toBe(200)
})

test('a page of another origin is refused, also at the gateway', async () => {
  expect((await raw('/clock', { origin: 'http://evil.example' })).status).toBe(403)
  expect((await raw('/admin', { origin: 'http://evil.example' }, 'POST')).status).toBe(403)
  expect((await raw('/clock', { origin: 'null' })).status).toBe(403)
  expect((await raw('/clock', { origin: world.cloud.http })).status).toBe(200)
})

test('a page of another site is refused even where browsers send no origin', async () => {
  expect((await raw('/outbox', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await raw('/outbox', { 'sec-fetch-site': 'same-site' })).status).toBe(200)
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
