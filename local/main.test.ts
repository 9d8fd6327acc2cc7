import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SDK, writeFunction } from './test-world'

const TSX = require.resolve('tsx')
const MAIN = join(__dirname, 'main.ts')

let dir: string
let children: ChildProcess[] = []
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'local-main-'))
  mkdirSync(join(dir, 'functions'))
  writeFileSync(join(dir, 'database.json'), JSON.stringify({ collections: { notes: {} } }))
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  rmSync(dir, { recursive: true, force: true })
})

type Started = { child: ChildProcess; http: string; gateway: string; end: Promise<number | null>; errors: () => string }

function launch(...more: string[]) {
  const args = ['--import', TSX, MAIN, '--data', join(dir, 'data'), '--functions', join(dir, 'functions'), ...more]
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, TZ: 'America/New_York' } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors += data
  })
  const end = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { child, end, errors: () => errors }
}

async function start(...more: string[]): Promise<Started> {
  const started = launch('--database', join(dir, 'database.json'), ...more)
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    started.child.stdout?.on('data', (data: Buffer) => {
      text += data
      if (text.includes('\n')) resolve(text)
    })
    void started.end.then((code) => reject(new Error(`ended with ${code}: ${started.errors()}`)))
  })
  return { ...started, ...(JSON.parse(line) as { http: string; gateway: string }) }
}

/** A script of somebody else: the real SDK, pointed here by one variable. Resolves with what it printed. */
function script(gateway: string, code: string): Promise<string> {
  const source = `const cloud = require(${JSON.stringify(SDK)}); cloud.init({ env: 'local-env' }); const db = cloud.database();
    (async () => { ${code} })().then((x) => process.stdout.write(JSON.stringify(x)), (e) => process.stdout.write('E ' + e.message))`
  const env = {
    PATH: process.env.PATH,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gateway }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'any',
    TENCENTCLOUD_SECRETKEY: 'any',
    SCF_NAMESPACE: 'local-env',
  }
  return new Promise((resolve, reject) =>
    execFile(process.execPath, ['-e', source], { env: env as unknown as NodeJS.ProcessEnv }, (error, out) =>
      error ? reject(error) : resolve(out),
    ),
  )
}

async function post(http: string, path: string, body: unknown, session = ''): Promise<Record<string, unknown>> {
  const response = await fetch(http + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'x-local-session': session },
  })
  return (await response.json()) as Record<string, unknown>
}

async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

test('a script with the real SDK talks to the started cloud', async () => {
  const { gateway, http } = await start('--env', 'A=b')
  expect(gateway).toBe(`${http}/admin`)
  expect(
    await script(
      gateway,
      `await db.collection('notes').doc('a').set({data:{n:1}}); return (await db.collection('notes').doc('a').get()).data`,
    ),
  ).toBe('{"_id":"a","n":1}')
})

test('what was answered is there after kill -9, and delayed calls still fire', async () => {
  const openapi = ['cloudbase.addDelayedFunctionTask']
  writeFunction(join(dir, 'functions'), 'arm', {
    main: `async () => { await db.collection('notes').doc('armed').set({ data: { at: Date.now() } }); return cloud.openapi.cloudbase.addDelayedFunctionTask({ env: 'local-env', functionName: 'ring', data: '{"a":1}', delayTime: 6 }) }`,
    config: { timeout: 10, permissions: { openapi } },
  })
  writeFunction(join(dir, 'functions'), 'ring', {
    main: `async (event) => { await db.collection('notes').add({ data: { rang: event.a } }) }`,
    config: { timeout: 10 },
  })
  const first = await start()
  const { session } = await post(first.http, '/sessions', { openid: 'o-ann' })
  expect(await post(first.http, '/call', { name: 'arm' }, String(session))).toMatchObject({ result: { errCode: 0 } })
  first.child.kill('SIGKILL')
  await first.end
  const second = await start()
  const read = `return (await db.collection('notes').where({rang:1}).count()).total + ',' + (await db.collection('notes').doc('armed').get()).data._id`
  for (let i = 0; i < 40 && (await script(second.gateway, read)) !== '"1,armed"'; i++) {
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  expect(await script(second.gateway, read)).toBe('"1,armed"')
})

test('functions end with the cloud, even when it is killed and they are stuck in a loop', async () => {
  writeFunction(join(dir, 'functions'), 'spin', {
    main: `async () => { require('fs').writeFileSync(${JSON.stringify(join(dir, 'pid'))}, String(process.pid)); for (;;); }`,
    config: { timeout: 60 },
  })
  writeFunction(join(dir, 'functions'), 'pid', { main: 'async () => process.pid' })
  const { http, child } = await start()
  const { session } = await post(http, '/sessions', { openid: 'o-ann' })
  const { result } = await post(http, '/call', { name: 'pid' }, String(session))
  void post(http, '/call', { name: 'spin' }, String(session)).catch(() => {})
  while (!existsSync(join(dir, 'pid')) || !readFileSync(join(dir, 'pid'), 'utf8')) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  expect(await gone(Number(result))).toBe(true)
  expect(await gone(Number(readFileSync(join(dir, 'pid'), 'utf8')))).toBe(true)
})

test('the command line names the app, the events that are pushed, the address of WeChat, and chaos', async () => {
  writeFunction(join(dir, 'functions'), 'ask', {
    main: `async () => {
      const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx-mine', secret: 'quiet' })
      const answer = await fetch(process.env.WECHAT_API_BASE + '/cgi-bin/stable_token', { method: 'POST', body })
      return (await answer.json()).expires_in
    }`,
    config: { timeout: 20 },
  })
  const { http } = await start(
    ...['--appid', 'wx-mine', '--secret', 'quiet', '--env', 'WECHAT_API_BASE={http}/wechat'],
    ...['--push', 'event/wxa_media_check=ask', '--chaos', '5'],
  )
  expect(await (await fetch(`${http}/chaos`)).json()).toMatchObject({ on: true, seed: 5 })
  await fetch(`${http}/chaos`, { method: 'DELETE' })
  const { session } = await post(http, '/sessions', { openid: 'o-ann' })
  expect(await post(http, '/call', { name: 'ask' }, String(session))).toMatchObject({ result: 7200 })
})

test('a second cloud on the same data is refused', async () => {
  await start()
  const second = launch()
  expect(await second.end).not.toBe(0)
  expect(second.errors()).toMatch(/in use by process \d+/)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it cleanly', async (signal) => {
  const { child, end } = await start()
  child.kill(signal)
  expect(await end).toBe(0)
  await start()
})

test.each([
  [['--port', 'x'], /--port x is not a port/],
  [['--database', 'missing.json'], /does not exist/],
  [['--functions', 'missing'], /not a directory/],
  [['--env', 'A'], /NAME=VALUE/],
  [['--push', 'wxa_media_check=events'], /MSGTYPE\/EVENT=FUNCTION/],
  [['--push', 'event/a=x', '--push', 'event/a=y'], /two functions/],
  [['--chaos', 'often'], /not a seed/],
  [['--odd'], /odd/],
])('%j is answered with a clear error', async (args, text) => {
  const { end, errors } = launch(...args)
  expect(await end).toBe(2)
  expect(errors()).toMatch(text)
})
