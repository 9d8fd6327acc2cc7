import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from './cloud'

/** A function of a test: its main as source text, in which `cloud`, `db` and `_` are at hand, and its config.json. */
export type TestFunction = { main: string; config?: Record<string, unknown> }

export type CallReply = { result?: unknown; errCode?: number; errMsg?: string; requestID?: string }

export type WorldOptions = Partial<LocalCloudOptions> & { functions?: Record<string, TestFunction> }

export const SDK = require.resolve('wx-server-sdk')

export function writeFunction(dir: string, name: string, { main, config }: TestFunction, sdk = SDK): void {
  mkdirSync(join(dir, name), { recursive: true })
  const source = `const cloud = require(${JSON.stringify(sdk)})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
const _ = db.command
exports.main = ${main}
`
  writeFileSync(join(dir, name, 'index.js'), source)
  if (config) writeFileSync(join(dir, name, 'config.json'), JSON.stringify(config))
}

/** A local cloud in a directory of its own, with the functions given. `again` starts it anew on the same data. */
export async function openWorld(options: WorldOptions = {}) {
  const { functions = {}, ...rest } = options
  const dir = mkdtempSync(join(tmpdir(), 'local-cloud-'))
  const functionsDir = join(dir, 'functions')
  mkdirSync(functionsDir)
  for (const [name, each] of Object.entries(functions)) writeFunction(functionsDir, name, each)
  const lines: string[] = []
  const start = (more: Partial<LocalCloudOptions> = {}) =>
    startLocalCloud({
      dataDir: join(dir, 'data'),
      functionsDir,
      log: (line) => lines.push(line),
      ...rest,
      ...more,
    })
  let cloud: LocalCloud
  try {
    cloud = await start()
  } catch (error) {
    rmSync(dir, { recursive: true, force: true })
    throw error
  }
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(cloud.http + path, init)
    return { status: response.status, body: JSON.parse(await response.text()) as Record<string, unknown> }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers })

  return {
    dir,
    functionsDir,
    lines,
    get cloud() {
      return cloud
    },
    ask,
    post,
    /** Someone with the app open. */
    async person(openid: string) {
      const { session } = (await post('/sessions', { openid })).body as { session: string }
      const headers = { 'x-local-session': session }
      return {
        call: async (name: string, data: unknown = {}) =>
          (await post('/call', { name, data }, headers)).body as CallReply,
        subscribe: (answers: Record<string, string>) => post('/subscribe', { answers }, headers),
        /** What else the phone of this person asks the door. */
        post: async (path: string, body: unknown) => (await post(path, body, headers)).body,
        upload: (path: string, body: string, type = 'text/plain') =>
          ask(`/upload?path=${encodeURIComponent(path)}`, {
            method: 'POST',
            body,
            headers: { ...headers, 'content-type': type },
          }),
      }
    },
    async again(more: Partial<LocalCloudOptions> = {}) {
      await cloud.close()
      cloud = await start(more)
    },
    async close() {
      await cloud.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** A function that runs whatever code a test sends it, through the real SDK. */
export const RUNNER: TestFunction = {
  main: `async (event) => {
    const __name = (named) => named
    const work = eval(event.code)
    try { return { value: await work({ cloud, db, _, given: event.given }) } }
    catch (error) { return { error: { errCode: error?.errCode, code: error?.code, message: String(error?.errMsg || error?.message || error) } } }
  }`,
  config: {
    timeout: 20,
    permissions: {
      openapi: [
        'subscribeMessage.send',
        'cloudbase.addDelayedFunctionTask',
        'phonenumber.getPhoneNumber',
        'wxacode.getUnlimited',
        'security.msgSecCheck',
        'security.mediaCheckAsync',
      ],
    },
  },
}

type Bag = {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK's own types are of no use here
  cloud: any
  // biome-ignore lint/suspicious/noExplicitAny: see above
  db: any
  // biome-ignore lint/suspicious/noExplicitAny: see above
  _: any
  // biome-ignore lint/suspicious/noExplicitAny: what the test passed along
  given: any
}
export type Ran = { value?: unknown; error?: { errCode?: number; code?: string; message: string } }

/** Runs `work` inside the function "run" in the name of `openid`. It sees only its argument. */
export async function runInside(
  world: World,
  work: (bag: Bag) => unknown,
  given: unknown = null,
  openid = 'o-someone',
): Promise<Ran> {
  const reply = await (await world.person(openid)).call('run', { code: `(${work.toString()})`, given })
  if (reply.errCode) throw new Error(reply.errMsg)
  return reply.result as Ran
}
