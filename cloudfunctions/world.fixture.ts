import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions } from '../config/functions'
import { product } from '../config/product'
import { type LocalCloud, startLocalCloud } from '../local/cloud'
import { Reserve } from '../local/host/reserve'
import type { ActionName, CaseView, Input, Output, Reply } from '../src/contract'
import { MINUTE } from '../src/domain/kernel/time'
import { type Furniture, furnish, type Newcomer } from './furnish.fixture'

/** Saturday 21 November 2026, 10:00 in Shanghai: every world begins here, and its clock stands still until it is moved. */
export const T0 = Date.UTC(2026, 10, 21, 2, 0)
export const minutes = (n: number): number => T0 + n * MINUTE

export const CENTRE = { latitude: 31.2304, longitude: 121.4737 }
export const SET_UP_CODE = 'set-up-code-for-tests'
const always = [{ weekdays: [0, 1, 2, 3, 4, 5, 6] as (0 | 1 | 2 | 3 | 4 | 5 | 6)[], fromMinute: 0, untilMinute: 1440 }]

const staff = (name: string, duties: Newcomer['duties'], skills: Newcomer['skills'] = []): Newcomer => ({
  name,
  phone: '13800000001',
  homes: [],
  duties,
  skills,
  roster: always,
})
const owner = (name: string, homeId: string): Newcomer => ({
  name,
  phone: '13912345678',
  homes: [{ homeId, relation: 'owner' }],
  duties: [],
  skills: [],
  roster: [],
})

/** How the estate of every world is set up. */
export const setUp: Input<'people.setUpEstate'> = {
  setUpCode: SET_UP_CODE,
  manager: { name: 'he', phone: '13800000000' },
  estate: { name: 'An Ju Garden', phone: '021-55550000', centre: CENTRE },
}

export const furniture: Furniture = {
  homes: [
    { id: 'home-1', building: '3-', entrance: '2-', number: '501' },
    { id: 'home-2', building: '3-', entrance: '2-', number: '502' },
  ],
  people: [
    owner('li', 'home-1'),
    owner('zhao', 'home-2'),
    staff('chen', ['engineer'], ['water', 'general']),
    staff('wu', ['engineer'], ['power']),
    staff('lin', ['desk']),
    staff('sun', ['supervisor']),
  ],
}

/** The smallest PNG there is. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A fresh client key. */
export const newKey = (): string => randomUUID()

export const repair = (about: Partial<Input<'cases.fileRepair'>> = {}): Input<'cases.fileRepair'> => ({
  key: newKey(),
  homeId: 'home-1',
  place: 'kitchen',
  category: 'water',
  urgency: 'urgent',
  words: '厨房水管爆裂，水流了一地',
  photos: [],
  preferredAt: null,
  ...about,
})

export const concern = (about: Partial<Input<'cases.fileConcern'>> = {}): Input<'cases.fileConcern'> => ({
  key: newKey(),
  homeId: 'home-1',
  kind: 'complaint',
  place: 'stairs',
  category: 'cleaning',
  words: '三天没有人打扫楼道',
  photos: [],
  aboutId: null,
  described: null,
  anonymous: false,
  ...about,
})

export type World = Awaited<ReturnType<typeof makeWorld>>

let built: Promise<unknown> | undefined
const build = () => {
  built ??= buildFunctions()
  return built
}
const reserve = new Reserve()
afterAll(() => reserve.close())

/** `settled: false`: nothing is set up yet. `register: false`: no homes were imported yet. `from`: as a world left it here. */
type Options = { settled?: boolean; register?: boolean; functionsDir?: string; from?: string }

/** An estate on a local cloud of its own: real SDK, real bundles (or those in `functionsDir`), a clock that stands at T0. */
export const makeWorld = async ({ from, settled = !from, register = true, functionsDir }: Options = {}) => {
  if (!functionsDir) await build()
  const dataDir = mkdtempSync(join(tmpdir(), 'anju-functions-'))
  if (from) cpSync(from, dataDir, { recursive: true })
  const cloud: LocalCloud = await startLocalCloud({
    dataDir,
    ...product({ SET_UP_CODE }),
    ...(functionsDir && { functionsDir }),
    reserve,
    hurried: true,
    clock: { at: T0, frozen: true },
  })
  const sessions = new Map<string, string>()

  const post = async (path: string, headers: Record<string, string>, body: BodyInit) => {
    const answer = await fetch(`${cloud.http}${path}`, { method: 'POST', headers, body })
    return (await answer.json()) as Record<string, unknown>
  }

  const sessionOf = async (name: string): Promise<string> => {
    const known = sessions.get(name)
    if (known) return known
    const { session } = await post('/sessions', {}, JSON.stringify({ openid: `openid-of-${name}` }))
    sessions.set(name, session as string)
    return session as string
  }

  /** What the person's phone gets back, whatever it is; `event` is taken as it is. */
  const raw = async (name: string, event: unknown, functionName = 'api'): Promise<unknown> => {
    const headers = { 'x-local-session': await sessionOf(name) }
    const { result, ...failure } = await post('/call', headers, JSON.stringify({ name: functionName, data: event }))
    return result ?? failure
  }

  const call = (name: string, action: string, input: unknown = {}): Promise<Reply<unknown>> =>
    raw(name, { action, input }) as Promise<Reply<unknown>>

  /** The data of a call that has to succeed. */
  const ask = async <A extends ActionName>(name: string, action: A, input: Input<A>): Promise<Output<A>> => {
    const reply = await call(name, action, input)
    if (!reply.ok) throw new Error(`${name} ${action}: ${JSON.stringify(reply)}`)
    return reply.data as Output<A>
  }

  /** The error of a call that has to fail, as `CODE REASON`. */
  const refused = async (name: string, action: string, input: unknown): Promise<string> => {
    const reply = await call(name, action, input)
    if (reply.ok) throw new Error(`${name} ${action} was not refused`)
    return [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
  }

  /** Uploads a file as the person to a path and gives its file id. */
  const put = async (name: string, path: string, file: Buffer): Promise<string> => {
    const headers = { 'x-local-session': await sessionOf(name) }
    const { fileID } = await post(`/upload?path=${path}`, headers, new Uint8Array(file))
    return fileID as string
  }

  /** Uploads a picture with its thumbnail as the person and gives the picture's file id. */
  const photo = async (name: string, file: Buffer = PICTURE): Promise<string> => {
    const { paths } = await ask(name, 'cases.issueUploads', { count: 1 })
    const [path] = paths
    await put(name, path?.thumb ?? '', file)
    return put(name, path?.picture ?? '', file)
  }

  /** Uploads a sheet as the person and has it looked through. */
  const previewHomes = async (name: string, sheet: string | Buffer, fileName = 'homes.csv') => {
    const { path } = await ask(name, 'register.issueUpload', { fileName })
    const fileId = await put(name, path, Buffer.from(sheet))
    return ask(name, 'register.previewImport', { key: newKey(), fileId, fileName })
  }

  /** Makes a sheet the register of the estate; fails when the sheet has problems. */
  const importHomes = async (name: string, sheet: string | Buffer, fileName?: string) => {
    const { id } = await previewHomes(name, sheet, fileName)
    return ask(name, 'register.applyImport', { id })
  }

  /** The kinds of messages in a person's inbox, oldest first, once nothing goes on: a tap does not wait for long. */
  const inbox = async (name: string): Promise<string[]> => {
    await cloud.rest()
    return (await ask(name, 'messages.listInbox', { before: null })).items.map((item) => item.kind).reverse()
  }

  const world = {
    cloud,
    dataDir,
    raw,
    call,
    ask,
    refused,
    put,
    photo,
    previewHomes,
    importHomes,
    inbox,
    sessionOf,
    to: (at: number) => cloud.clock.move({ to: at }),
    accept: (name: string, { id }: { id: string }): Promise<CaseView> =>
      ask(name, 'cases.accept', { id, key: newKey() }),
    /** Until nothing goes on: what a tap on a busy machine waits for no longer goes on all the same. */
    rest: () => cloud.rest(),
    arrive: async (name: string, { id }: { id: string }): Promise<CaseView> =>
      ask(name, 'cases.arrive', { id, key: newKey(), photo: await photo(name), point: CENTRE }),
    complete: async (name: string, { id }: { id: string }): Promise<CaseView> =>
      ask(name, 'cases.complete', { id, key: newKey(), words: null, photos: [await photo(name)] }),
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  const settle = async () => {
    await ask('he', 'people.setUpEstate', setUp)
    furnish(cloud.store, furniture, T0, register)
  }
  if (settled) {
    // A world that could not be made must not keep its processes.
    await settle().catch(async (error: unknown) => {
      await world.close()
      throw error
    })
  }
  return world
}
