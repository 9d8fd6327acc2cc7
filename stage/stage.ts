import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { product } from '../config/product'
import { type LocalCloud, startLocalCloud } from '../local/cloud'
import { openStore } from '../local/store/open'
import { shanghaiClock } from '../src/domain/kernel/time'
import { type Held, openBoard } from './board'
import { Door } from './door'
import { startPhone } from './phone'
import { named, places } from './seed/estate'
import { seed, startOfSeed } from './seed/run'

const root = join(__dirname, '..')

export type StageOptions = {
  dataDir: string
  /** Where the stage page would like to listen; the phones take the ports after it. */
  port: number
  fresh: boolean
  say: (line: string) => void
  /** The moment at which a new estate has arrived after its 30 days; the real one when not given. */
  now?: number
}

export type Stage = { address: string; cloud: LocalCloud; close(): Promise<void> }

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

async function openEstate({ dataDir, fresh, say, now = Date.now() }: StageOptions): Promise<LocalCloud> {
  const seeded = join(dataDir, 'seeded')
  if (fresh || !existsSync(seeded)) empty(dataDir)
  const first = !existsSync(seeded)
  const setUpCode = randomUUID()
  const cloud = await startLocalCloud({
    dataDir: join(dataDir, 'cloud'),
    ...product(first ? { SET_UP_CODE: setUpCode } : {}),
    clock: first ? { at: startOfSeed(now) } : {},
    log: (line) => say(`  cloud: ${line}`),
  })
  if (!first) return cloud
  try {
    say('Living through 30 days of a small estate (about half a minute, only this once) …')
    await seed(new Door(cloud.http), setUpCode, now, (line) => say(`  ${line}`))
  } catch (error) {
    await cloud.close()
    throw error
  }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(seeded, `${new Date(now).toISOString()}\n`)
  return cloud
}

/** Opens the estate with three phones and the page that shows them. The builds must be there already. */
export async function startStage(options: StageOptions): Promise<Stage> {
  const cloud = await openEstate(options)
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
      port: options.port + 1 + index,
      person,
      point: places.inside,
      number: named(name).phone,
    })
    phones.push({ title, name, phone })
  }
  const board = await openBoard({ cloud, door, phones, port: options.port })
  return {
    address: board.origin,
    cloud,
    async close() {
      await Promise.all([board.close(), ...phones.map(({ phone }) => phone.listening.close())])
      await cloud.close()
    },
  }
}
