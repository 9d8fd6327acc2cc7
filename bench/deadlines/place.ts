import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import database from '../../cloudfunctions/database.json'
import { asking } from '../../local/crash/load'
import { parseEjson } from '../../local/store/bson/ejson'
import { Door } from '../../stage/door'
import { moveIn, type Plan } from '../../stage/seed/move-in'
import { Killable } from '../killable'

/** A committed change of a case: when, which, and the revision it was made on. */
export type Commit = { at: number; id: string; rev: number }

const SET_UP_CODE = 'set-up-code-of-the-bench'

/** Arms delayed calls just as the product does, many in one call. */
const ARM = `const cloud = require(${JSON.stringify(require.resolve('wx-server-sdk'))})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async ({ moments }) => {
  for (const wakeAt of moments) await cloud.openapi.cloudbase.addDelayedFunctionTask({
    env: cloud.getWXContext().ENV, functionName: 'clock', data: JSON.stringify({ wakeAt }),
    delayTime: Math.max(6, Math.floor((wakeAt - Date.now()) / 1000)),
  })
}`

const numberOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Number(Object.values(value)[0]) : Number(value)

/** A place for one measurement: the product's own bundles on a local cloud that can be killed and started again. */
export class Place {
  private readonly dir = mkdtempSync(join(tmpdir(), 'bench-deadlines-'))
  private readonly process = new Killable()
  private http = ''
  private gateway = ''

  /** `cron` replaces the timer of the clock; `instances` is how many of each function there may be. */
  constructor(
    private readonly instances: number,
    cron?: string,
  ) {
    const functions = join(this.dir, 'functions')
    cpSync(resolve('dist/cloudfunctions'), functions, { recursive: true })
    mkdirSync(join(functions, 'arm'))
    writeFileSync(join(functions, 'arm', 'index.js'), ARM)
    const arm = { timeout: 60, permissions: { openapi: ['cloudbase.addDelayedFunctionTask'] } }
    writeFileSync(join(functions, 'arm', 'config.json'), JSON.stringify(arm))
    if (!cron) return
    const file = join(functions, 'clock', 'config.json')
    const config = JSON.parse(readFileSync(file, 'utf8')) as { triggers: { config: string }[] }
    for (const trigger of config.triggers) trigger.config = cron
    writeFileSync(file, JSON.stringify(config))
  }

  async start(): Promise<void> {
    const { dir, instances } = this
    const options = { dataDir: join(dir, 'data'), functionsDir: join(dir, 'functions'), database, instances }
    const given = [JSON.stringify({ ...options, env: { SET_UP_CODE } }), join(dir, 'log')]
    Object.assign(this, await this.process.start(join(__dirname, 'cloud.ts'), given))
  }

  kill(): Promise<void> {
    return this.process.kill()
  }

  async close(): Promise<void> {
    await this.kill()
    rmSync(this.dir, { recursive: true, force: true })
  }

  /** Calls a function as a phone would. */
  async call(name: string, data: unknown): Promise<unknown> {
    const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
      (await (await fetch(this.http + path, { method: 'POST', body: JSON.stringify(body), headers })).json()) as {
        session?: string
        result?: unknown
        errMsg?: string
      }
    const { session = '' } = await post('/sessions', { openid: 'openid-of-the-bench' })
    const { result, errMsg } = await post('/call', { name, data }, { 'x-local-session': session })
    if (result === undefined) throw new Error(`${name}: ${errMsg}`)
    return result
  }

  setUp(estate: Omit<Plan, 'setUpCode'>): Promise<unknown> {
    return moveIn(new Door(this.http), { setUpCode: SET_UP_CODE, ...estate }, {})
  }

  arm(moments: number[]): Promise<unknown> {
    return this.call('arm', { moments })
  }

  private get ask() {
    return asking(this.gateway, new AbortController().signal)
  }

  async insert(collectionName: string, docs: unknown[]): Promise<void> {
    for (let from = 0; from < docs.length; from += 200) {
      const data = docs.slice(from, from + 200).map((doc) => JSON.stringify(doc))
      await this.ask('insertDocument', { collectionName, data })
    }
  }

  /** Every document of a collection. */
  async all<T>(collectionName: string): Promise<T[]> {
    const found: T[] = []
    for (let offset = 0; ; offset += 1000) {
      const page = { collectionName, query: '{}', queryType: 'WHERE', order: '{"_id":1}', offset, limit: 1000 }
      const { data } = (await this.ask('getDocument', page)) as { data: { list: string[] } }
      found.push(...data.list.map((text) => parseEjson(text, 0) as T))
      if (data.list.length < 1000) return found
    }
  }

  /** In the order in which they were written. A kill may come before anything is heard of the disk. */
  commits(): Commit[] {
    const file = join(this.dir, 'log')
    const commits = new Map<string, Commit>()
    for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []) {
      const [name = '', at, ...query] = line.split(' ')
      const known = commits.get(name)
      if (known) known.at = Number(at)
      else if (query.length > 0) {
        const { _id, rev } = JSON.parse(query.join(' ')) as { _id: string; rev: unknown }
        commits.set(name, { at: Number(at), id: _id, rev: numberOf(rev) })
      }
    }
    return [...commits.values()]
  }
}
