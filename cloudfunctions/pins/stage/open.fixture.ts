import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { buildFunctions } from '../../../config/functions'
import { migrateHere } from '../../../config/migrations'
import { product } from '../../../config/product'
import { startLocalCloud } from '../../../local/cloud'
import type { ActionName, Input, Output, Reply } from '../../../src/contract'
import { PICTURE, SET_UP_CODE } from '../../world.fixture'
import type { Manifest } from './live.fixture'

const source = join(__dirname, '..', 'stage-2026-11')
const packed = (name: string): Buffer => gunzipSync(readFileSync(join(source, `${name}.gz`)))

/** Names and ids of what the directory holds; nothing in it follows from how documents look. */
export const manifest = JSON.parse(readFileSync(join(source, 'stage.json'), 'utf8')) as Manifest

const unpack = (): string => {
  const dataDir = mkdtempSync(join(tmpdir(), 'anju-stage-'))
  writeFileSync(join(dataDir, 'cloud.db'), packed('cloud.db'))
  mkdirSync(join(dataDir, 'files'))
  const files = JSON.parse(packed('files.json').toString()) as Record<string, string>
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(dataDir, 'files', name), Buffer.from(content, 'base64'))
  }
  return dataDir
}

let count = 0
/** A key that nobody has used in the directory. */
export const key = (): string => {
  count += 1
  return `opened-key-${String(count).padStart(4, '0')}`
}
export const on = (id: string) => ({ id, key: key() })

export type Opened = Awaited<ReturnType<typeof openStage>>

/**
 * Opens a copy of the directory with the local cloud and the functions of today; its clock stands where it stood. What is stored
 * is brought into today's form, unless `asLeft`.
 */
export const openStage = async ({ asLeft = false } = {}) => {
  await buildFunctions()
  const dataDir = unpack()
  const cloud = await startLocalCloud({ dataDir, ...product({ SET_UP_CODE }), clock: { frozen: true } })
  if (!asLeft) await migrateHere(cloud.gateway)
  const sessions = new Map<string, Promise<string>>()
  const post = async (path: string, headers: Record<string, string>, body: BodyInit) => {
    const answer = await fetch(`${cloud.http}${path}`, { method: 'POST', headers, body })
    return (await answer.json()) as Record<string, unknown>
  }
  const signIn = async (name: string) =>
    (await post('/sessions', {}, JSON.stringify({ openid: `openid-of-${name}` }))).session as string
  const sessionOf = (name: string): Promise<string> => {
    const session = sessions.get(name) ?? signIn(name)
    sessions.set(name, session)
    return session
  }
  const call = async (name: string, action: string, input: unknown): Promise<Reply<unknown>> => {
    const headers = { 'x-local-session': await sessionOf(name) }
    const { result, ...failure } = await post(
      '/call',
      headers,
      JSON.stringify({ name: 'api', data: { action, input } }),
    )
    return (result ?? failure) as Reply<unknown>
  }
  /** The data of a call that has to succeed. */
  const ask = async <A extends ActionName>(name: string, action: A, input: Input<A>): Promise<Output<A>> => {
    const reply = await call(name, action, input)
    if (!reply.ok) throw new Error(`${name} ${action}: ${JSON.stringify(reply)}`)
    return reply.data as Output<A>
  }
  const photo = async (name: string): Promise<string> => {
    const { paths } = await ask(name, 'cases.issueUploads', { count: 1 })
    const put = async (path: string) => {
      const headers = { 'x-local-session': await sessionOf(name) }
      return (await post(`/upload?path=${path}`, headers, new Uint8Array(PICTURE))).fileID as string
    }
    await put(paths[0]?.thumb ?? '')
    return put(paths[0]?.picture ?? '')
  }
  return {
    cloud,
    call,
    ask,
    photo,
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
