import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Clock } from './clock'
import { Chaos } from './fault-injection/chaos'
import { Faults } from './fault-injection/faults'
import type { ChaosOptions } from './fault-injection/rates'
import { FileStore } from './files'
import { databaseActions } from './gateway/database'
import { functionActions } from './gateway/functions'
import { gateway } from './gateway/gateway'
import { storageActions } from './gateway/storage'
import { instanceEnvironment } from './host/environment'
import { FunctionHost } from './host/host'
import type { Reserve } from './host/reserve'
import { Timetable } from './host/timetable'
import { appRoutes } from './http/app-routes'
import { backRoutes } from './http/back-routes'
import { controlRoutes } from './http/control-routes'
import { phoneRoutes } from './http/phone-routes'
import { listen, ownPort, type Routes } from './http/server'
import { wechatRoutes } from './http/wechat-routes'
import { Meter, type MeterReading } from './meter'
import { type ClockControl, clockControl } from './move-clock'
import { openStore } from './store/open'
import type { DatabaseSpec, Shelf, Store } from './store/types'
import { addDelayedCall } from './wechat/delayed'
import type { Message } from './wechat/outbox'
import type { PushRoute } from './wechat/push'
import { openWeChat } from './wechat/wechat'

export type LocalCloudOptions = {
  /** Where everything is kept; made when missing. One local cloud per directory. */
  dataDir: string
  /** 0, the default, takes any free port. */
  port?: number
  /** Collections and indexes; others do not exist until they are created. */
  database?: DatabaseSpec
  /** Holds one folder per function, each with index.js and config.json. */
  functionsDir?: string
  /** More environment variables for the functions; `{http}` stands for the address. `TCB_ENV` renames the environment. */
  env?: Record<string, string>
  /** Where the clock starts in a new directory (epoch milliseconds), and whether it stands still. */
  clock?: { at?: number; frozen?: boolean }
  /** The app id that sessions and functions see. */
  appid?: string
  /** Known subscription templates; without it every id is taken. */
  templates?: string[]
  /** The app secret that access tokens are given for. */
  secret?: string
  /** Which of WeChat's events call which function; none without it. */
  push?: PushRoute[]
  /** Things that go wrong, by a seed; off without it. */
  chaos?: ChaosOptions
  /** How many instances of one function there are at most; two for each processor, but no more than eight, when not given. */
  instances?: number
  /** Instances kept from one local cloud to the next in this process, which spares their start; end it after the last one. */
  reserve?: Reserve
  /** How long a transaction may stay open, in real milliseconds; 30 s when not given. The cloud's own limit is not known. */
  transactionMs?: number
  /** Answers do not wait for the disk until `store.settle()`: only for what would be begun again after a fall, and tests of other things. */
  hurried?: boolean
  log?: (line: string) => void
}

export type LocalCloud = {
  /** `http://127.0.0.1:PORT`, for apps and scripts. */
  http: string
  /** For `TCB_CONTEXT_CNFG={"URL": gateway}` of wx-server-sdk. */
  gateway: string
  /** The environment id, as `getWXContext().ENV` shows it. */
  env: string
  clock: ClockControl
  /** The store itself, for tests that look at query plans. */
  store: Store
  /** Delivered messages of every channel, oldest first. */
  outbox(filter?: { openid?: string; after?: number }): Message[]
  /** Since the start, or since it was reset over the door. */
  meter(): MeterReading
  chaos: Chaos
  faults: Faults
  /** Resolves once nothing goes on: no call, no run that is due by now, and nothing that an answered call left behind. */
  rest(): Promise<void>
  /** Ends functions under way and closes the store. Delayed calls under way run again at the next start. */
  close(): Promise<void>
}

const ENV_ID = 'local-env'
const APP_ID = 'wx0000000000local0'
const APP_SECRET = 'local-secret'
const REST_MS = 5

/**
 * Starts a WeChat cloud on this machine: database, storage, functions, timers, delayed calls and subscription messages,
 * spoken to by the unmodified wx-server-sdk. Rejects when the directory is in use, the port is taken, or a function's
 * config.json would be refused by the cloud.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { port = 0, env = {}, appid = APP_ID, secret = APP_SECRET, log = () => {} } = options
  const dataDir = resolve(options.dataDir)
  const functionsDir = options.functionsDir === undefined ? undefined : resolve(options.functionsDir)
  const envId = env.TCB_ENV ?? ENV_ID
  mkdirSync(dataDir, { recursive: true })
  const { store, shelf } = openStore(join(dataDir, 'cloud.db'), { hurried: options.hurried ?? false })
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
    const chaos = new Chaos(options.chaos)
    const faultInjection = { chaos, faults: new Faults() }
    const files = new FileStore(join(dataDir, 'files'), shelf, now, `cloud://${envId}.local/`)

    let routes: Routes = {}
    const server = await listen(port, () => routes, log)
    undo.push(() => new Promise((closed) => server.close(closed).closeAllConnections()))
    const http = `http://127.0.0.1:${ownPort(server)}`

    const host = new FunctionHost({
      dir: functionsDir,
      clock,
      chaos,
      meter,
      envId,
      appid,
      instances: options.instances,
      reserve: options.reserve,
      env: { ...instanceEnvironment(envId, `${http}/admin`), ...withAddress(env, http) },
      log,
    })
    undo.push(() => host.close())
    const timetable = new Timetable(clock, shelf, host, chaos, log)
    undo.push(() => timetable.close())
    const clockAsSeen = clockControl(clock, timetable)

    const wechat = openWeChat({
      shelf,
      now,
      timetable,
      appid,
      secret,
      push: options.push ?? [],
      templates: options.templates,
      soon: store.soon,
      addDelayedCall: (request) => addDelayedCall(request, { timetable, host, now, envId }),
    })
    const { people, outbox, interfaces } = wechat
    const admin = gateway({
      actions: {
        ...databaseActions({ store, meter, now, chaos, transactionMs: options.transactionMs }),
        ...functionActions(host),
        ...storageActions(files, meter, () => http),
      },
      interfaces,
      host,
      faultInjection,
      log,
    })
    routes = {
      'POST /admin': admin,
      ...appRoutes({ host, people, files, meter, chaos }),
      ...phoneRoutes(wechat),
      ...backRoutes({ clock: clockAsSeen, files, outbox, meter }),
      ...wechatRoutes({ ...wechat, faultInjection, host }),
      ...controlRoutes({ ...wechat, meter, faultInjection }),
    }
    host.warm()
    timetable.start()

    return {
      http,
      gateway: `${http}/admin`,
      env: envId,
      clock: clockAsSeen,
      store,
      outbox: (filter) => outbox.read(filter),
      meter: () => meter.read(),
      ...faultInjection,
      rest: async () => {
        while (!(timetable.rests && (await host.rests()) && timetable.rests)) await sleep(REST_MS)
      },
      close: async () => {
        for (const step of undo.splice(0).reverse()) await step()
      },
    }
  }
}

function withAddress(env: Record<string, string>, http: string): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replaceAll('{http}', http)]))
}
