import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrateHere } from '../config/migrations'
import { product } from '../config/product'
import { type LocalCloud, startLocalCloud } from '../local/cloud'
import { openStore } from '../local/store/open'
import { DAY, shanghaiClock } from '../src/domain/kernel/time'
import { type Held, openBoard } from './board'
import { Door } from './door'
import { startPhone } from './phone'
import { named, places } from './seed/estate'
import { DAYS, seed, startOfSeed } from './seed/run'

const root = join(__dirname, '..')

export type StageOptions = {
  dataDir: string
  /** Where the stage page would like to listen; the phones take the ports after it. */
  port: number
  fresh: boolean
  /** Makes dist/h5. */
  build: () => Promise<unknown>
  say: (line: string) => void
  /** The moment at which a new estate has arrived after its 30 days; the real one when not given. */
  now?: number
}

export type Stage = {
  address: string
  /** Resolves when the phones are open. */
  ready: Promise<void>
  cloud: LocalCloud
  close(): Promise<void>
}

const isDay = (at: number) => {
  const { minute } = shanghaiClock(at)
  return minute >= 8 * 60 && minute < 20 * 60
}

/** Begins with nothing. Refuses while another stage lives in the directory; a damaged one may go. */
function empty(dataDir: string): void {
  const file = join(dataDir, 'cloud', 'cloud.db')
  try {
    if (existsSync(file)) openStore(file).store.close()
  } catch (error) {
    if (error instanceof Error && error.message.includes('in use by process')) throw error
  }
  rmSync(dataDir, { recursive: true, force: true })
}

type Estate = {
  cloud: LocalCloud
  /** The day that is being told, as `Preparing` has it. */
  day: () => number | null
  /** Lives through the past month when the estate is new. */
  tell: () => Promise<void>
}

/** An estate whose story was broken off is no estate: it is begun again. */
async function openEstate({ dataDir, fresh, say, now = Date.now() }: StageOptions): Promise<Estate> {
  const seeded = join(dataDir, 'seeded')
  if (fresh || !existsSync(seeded)) empty(dataDir)
  const setUpCode = randomUUID()
  let told = existsSync(seeded)
  const cloud = await startLocalCloud({
    dataDir: join(dataDir, 'cloud'),
    ...product(told ? {} : { SET_UP_CODE: setUpCode }),
    clock: told ? {} : { at: startOfSeed(now) },
    hurried: !told,
    log: (line) => say(`  cloud: ${line}`),
  })
  if (told) {
    await migrateHere(cloud.gateway).catch(async (error: unknown) => {
      await cloud.close()
      throw error
    })
  }
  return {
    cloud,
    day: () => (told ? null : Math.floor((cloud.clock.now() - startOfSeed(now)) / DAY)),
    async tell() {
      if (told) return
      say(`Living through ${DAYS} days of a small estate (about half a minute, only this once) …`)
      await seed(new Door(cloud.http), setUpCode, now, (line) => say(`  ${line}`))
      cloud.store.settle()
      writeFileSync(seeded, `${new Date(now).toISOString()}\n`)
      told = true
    },
  }
}

async function openPhones(cloud: LocalCloud, port: number): Promise<Held[]> {
  const door = new Door(cloud.http)
  const engineer = isDay(cloud.clock.now()) ? '陈志强' : '赵海涛'
  const held = [
    { title: '住户手机', name: '王秀兰' },
    { title: '员工手机', name: engineer },
    { title: '经理手机', name: '周文彬' },
  ]
  const phones: Held[] = []
  for (const [index, { title, name }] of held.entries()) {
    const person = await door.as(named(name).openid)
    const phone = await startPhone({
      app: join(root, 'dist/h5'),
      cloud: cloud.http,
      port: port && port + 1 + index,
      person,
      point: places.inside,
      number: named(name).phone,
    })
    phones.push({ title, name, phone })
  }
  return phones
}

/**
 * Opens the page that shows an estate with three phones. The functions must be built already; the app is built and a new
 * estate's story is told while the page is open and says how far they are.
 */
export async function startStage(options: StageOptions): Promise<Stage> {
  const { cloud, day, tell } = await openEstate(options)
  let app = false
  let phones: Held[] | null = null
  const board = await openBoard({
    cloud,
    door: new Door(cloud.http),
    phones: () => phones,
    preparing: () => ({ app, day: day(), days: DAYS }),
    port: options.port,
  })
  const build = async () => {
    await options.build()
    app = true
  }
  const prepare = async () => {
    await Promise.all([build(), tell()])
    phones = await openPhones(cloud, options.port)
  }
  return {
    address: board.origin,
    ready: prepare(),
    cloud,
    async close() {
      await Promise.all([board.close(), ...(phones ?? []).map(({ phone }) => phone.listening.close())])
      await cloud.close()
    },
  }
}
