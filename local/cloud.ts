import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Clock } from './clock'
import { appRoutes } from './door/app-routes'
import { backRoutes } from './door/back-routes'
import { listen, ownPort, type Routes } from './door/server'
import { FileStore } from './files'
import { databaseActions } from './gateway/database'
import { functionActions } from './gateway/functions'
import { gateway } from './gateway/gateway'
import { loadCodecs } from './gateway/openapi'
import { storageActions } from './gateway/storage'
import { FunctionHost } from './host/host'
import { Timetable } from './host/timetable'
import { type Counts, Meter } from './meter'
import { type ClockDoor, clockDoor } from './move-clock'
import { openStore } from './store/open'
import type { DatabaseSpec, Shelf, Store } from './store/types'
import { addDelayedCall } from './wechat/delayed'
import { People } from './wechat/people'
import { type Message, Subscriptions } from './wechat/subscribe'

export type LocalCloudOptions = {
  /** Where everything is kept; made when missing. One local cloud per directory. */
  dataDir: string
  /** 0, the default, takes any free port. */
  port?: number
  /** Collections and indexes; others do not exist until they are created. */
  database?: DatabaseSpec
  /** Holds one folder per function, each with index.js and config.json. */
  functionsDir?: string
  /** More environment variables for the functions. `TCB_ENV` renames the environment. */
  env?: Record<string, string>
  /** Where the clock starts in a new directory (epoch milliseconds), and whether it stands still. */
  clock?: { at?: number; frozen?: boolean }
  /** The app id that sessions and functions see. */
  appid?: string
  /** Known subscription templates; without it every id is taken. */
  templates?: string[]
  /** How long a transaction may stay open, in real milliseconds; 30 s when not given. The cloud's own limit is not known. */
  transactionMs?: number
  log?: (line: string) => void
}

export type LocalCloud = {
  /** `http://127.0.0.1:PORT`, for apps and scripts. */
  http: string
  /** For `TCB_CONTEXT_CNFG={"URL": gateway}` of wx-server-sdk. */
  gateway: string
  /** The environment id, as `getWXContext().ENV` shows it. */
  env: string
  clock: ClockDoor
  /** The store itself, for tests that look at query plans. */
  store: Store
  /** Delivered subscription messages, oldest first. */
  outbox(filter?: { openid?: string; after?: number }): Message[]
  meter(): { total: Counts; functions: Record<string, Counts> }
  /** Ends functions under way and closes the store. Delayed calls under way run again at the next start. */
  close(): Promise<void>
}

const ENV_ID = 'local-env'
const APP_ID = 'wx0000000000local0'

/**
 * Starts a WeChat cloud on this machine: database, storage, functions, timers, delayed calls and subscription messages,
 * spoken to by the unmodified wx-server-sdk. Rejects when the directory is in use, the port is taken, or a function's
 * config.json would be refused by the cloud.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { port = 0, env = {}, appid = APP_ID, log = () => {} } = options
  const dataDir = resolve(options.dataDir)
  const functionsDir = options.functionsDir === undefined ? undefined : resolve(options.functionsDir)
  const envId = env.TCB_ENV ?? ENV_ID
  mkdirSync(dataDir, { recursive: true })
  const { store, shelf } = openStore(join(dataDir, 'cloud.db'))
  const undo: (() => unknown)[] = [() => store.close()]
  try {
    return await open(store, shelf)
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }

  async function open(store: Store, shelf: Shelf): Promise<LocalCloud> {
    if (options.database) store.declare(options.database)
    const clock = new Clock(shelf, options.clock)
    const now = () => clock.now()
    const meter = new Meter()
    const people = new People(shelf, appid)
    const files = new FileStore(join(dataDir, 'files'), shelf, now, `cloud://${envId}.local/`)
    const subscriptions = new Subscriptions(shelf, people, now, options.templates)

    let routes: Routes = {}
    const server = await listen(port, () => routes, log)
    undo.push(() => new Promise((closed) => server.close(closed).closeAllConnections()))
    const http = `http://127.0.0.1:${ownPort(server)}`

    const host = new FunctionHost({
      dir: functionsDir,
      clock,
      meter,
      envId,
      appid,
      env: { ...processEnv(envId, `${http}/admin`), ...env },
      log,
    })
    undo.push(() => host.close())
    // Now rather than in the middle of somebody's first message.
    if (host.functions().some(({ config }) => config.openapi.length > 0)) loadCodecs()
    const timetable = new Timetable(clock, shelf, host, log)
    undo.push(() => timetable.close())
    const clockAsSeen = clockDoor(clock, timetable)

    const admin = gateway({
      actions: {
        ...databaseActions({ store, meter, now, transactionMs: options.transactionMs }),
        ...functionActions(host),
        ...storageActions(files, meter, () => http),
      },
      openapis: {
        'subscribeMessage.send': (request) => subscriptions.send(request),
        'cloudbase.addDelayedFunctionTask': (request) => addDelayedCall(request, { timetable, host, now, envId }),
      },
      host,
      log,
    })
    routes = {
      'POST /admin': admin,
      ...appRoutes({ host, people, files, subscriptions, meter }),
      ...backRoutes({ clock: clockAsSeen, files, subscriptions, meter }),
    }
    host.warm()
    timetable.start()

    return {
      http,
      gateway: `${http}/admin`,
      env: envId,
      clock: clockAsSeen,
      store,
      outbox: (filter) => subscriptions.outbox(filter),
      meter: () => meter.read(),
      close: async () => {
        for (const step of undo.splice(0).reverse()) await step()
      },
    }
  }
}

/** What every instance finds in its environment; nothing else of this process reaches it but PATH. */
function processEnv(envId: string, gatewayUrl: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gatewayUrl }),
  }
}
