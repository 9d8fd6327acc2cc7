import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { product } from '../../config/product'
import { asking } from '../../local/crash/load'
import type { MeterReading } from '../../local/meter'
import { parseEjson } from '../../local/store/bson/ejson'
import type { ActionName, Input, Output, Reply } from '../../src/contract'
import { Door } from '../../stage/door'
import { moveIn, type Plan } from '../../stage/seed/move-in'
import { Killable } from '../killable'

const SET_UP_CODE = 'set-up-code-of-the-bench'

/** What a repair cannot do without: a call, a read, a durable write, each as the product makes it, and nothing else. */
const FLOOR = `const cloud = require(${JSON.stringify(require.resolve('wx-server-sdk'))})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const floor = cloud.database({ throwOnNotFound: false }).collection('floor')
const timed = async (count, work) => {
  const took = []
  for (let n = 0; n < count; n += 1) {
    const begun = process.hrtime.bigint()
    await work(n)
    took.push(Number(process.hrtime.bigint() - begun) / 1e6)
  }
  return took
}
exports.main = async ({ count, kind, words }) => ({
  reads: await timed(count, (n) => floor.doc(kind + n).get()),
  writes: await timed(count, (n) => floor.add({ data: { _id: kind + n, words } })),
})`

/** The product on a local cloud with its store on disk, which can be killed and started again, and phones that call it. */
export class Place {
  private readonly dir = mkdtempSync(join(tmpdir(), 'bench-http-'))
  private readonly process = new Killable()
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 })
  private readonly sessions = new Map<string, string>()
  private http = ''
  private gateway = ''

  async start(): Promise<void> {
    const { functionsDir, database, env } = product({ SET_UP_CODE })
    const [functions, schema] = [join(this.dir, 'functions'), join(this.dir, 'database.json')]
    cpSync(functionsDir, functions, { recursive: true })
    mkdirSync(join(functions, 'floor'), { recursive: true })
    writeFileSync(join(functions, 'floor', 'index.js'), FLOOR)
    writeFileSync(join(functions, 'floor', 'config.json'), JSON.stringify({ timeout: 60 }))
    writeFileSync(schema, JSON.stringify({ collections: { ...database.collections, floor: { indexes: [] } } }))
    const args = ['--data', join(this.dir, 'data'), '--functions', functions, '--database', schema]
    const settings = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])
    Object.assign(this, await this.process.start(resolve('local/main.ts'), [...args, ...settings]))
    this.sessions.clear()
  }

  kill(): Promise<void> {
    return this.process.kill()
  }

  async close(): Promise<void> {
    this.agent.destroy()
    await this.kill()
    rmSync(this.dir, { recursive: true, force: true })
  }

  /** Opens the doors for a person, so that measured calls find their session. */
  async sessionOf(name: string): Promise<string> {
    const known = this.sessions.get(name)
    if (known) return known
    const { session } = (await this.post('/sessions', { openid: `openid-of-${name}` })) as { session: string }
    this.sessions.set(name, session)
    return session
  }

  /** One call of a function, as the browser build makes it. */
  async call(name: string, functionName: string, data: unknown): Promise<unknown> {
    const session = await this.sessionOf(name)
    const answer = (await this.post('/call', { name: functionName, data }, session)) as { result?: unknown }
    if (answer.result === undefined) throw new Error(`${functionName}: ${JSON.stringify(answer)}`)
    return answer.result
  }

  async ask<A extends ActionName>(name: string, action: A, input: Input<A>): Promise<Output<A>> {
    const reply = (await this.call(name, 'api', { action, input })) as Reply<Output<A>>
    if (!reply.ok) throw new Error(`${name} ${action}: ${JSON.stringify(reply.error)}`)
    return reply.data
  }

  async setUp(estate: Omit<Plan, 'setUpCode'>): Promise<void> {
    const names = [estate.manager.name, ...estate.people.map(({ name }) => name)]
    const openids = Object.fromEntries(names.map((name) => [name, `openid-of-${name}`]))
    await moveIn(new Door(this.http), { setUpCode: SET_UP_CODE, ...estate }, openids)
  }

  /** What the platform would charge for up to now. */
  async meter(): Promise<MeterReading['total']> {
    return (JSON.parse(await this.send('GET', '/meter', '')) as MeterReading).total
  }

  /** Every document of a collection, read past all functions. */
  async all<T>(collectionName: string): Promise<T[]> {
    const ask = asking(this.gateway, new AbortController().signal)
    const found: T[] = []
    for (let offset = 0; ; offset += 1000) {
      const page = { collectionName, query: '{}', queryType: 'WHERE', order: '{"_id":1}', offset, limit: 1000 }
      const { data } = (await ask('getDocument', page)) as { data: { list: string[] } }
      found.push(...data.list.map((text) => parseEjson(text, 0) as T))
      if (data.list.length < 1000) return found
    }
  }

  private async post(path: string, body: unknown, session?: string): Promise<unknown> {
    return JSON.parse(await this.send('POST', path, JSON.stringify(body), session))
  }

  private send(method: string, path: string, body: string, session?: string): Promise<string> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(session && { 'x-local-session': session }),
    }
    return new Promise((resolve, reject) => {
      const asked = request(this.http + path, { method, headers, agent: this.agent }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve(Buffer.concat(parts).toString()))
        answer.on('error', reject)
      })
      // A connection that was kept may end just as it is used again: a phone asks once more, and so does this.
      asked.on('error', (error) => {
        if (asked.reusedSocket) this.send(method, path, body, session).then(resolve, reject)
        else reject(error)
      })
      asked.end(body)
    })
  }
}

/** A fresh client key. */
export const newKey = (): string => randomUUID()
