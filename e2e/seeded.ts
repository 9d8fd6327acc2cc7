import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../config/alone'
import { digestOf, root } from '../config/inputs'
import { product } from '../config/product'
import { startLocalCloud } from '../local/cloud'
import type { Me } from '../src/contract'
import { Door } from '../stage/door'
import { moveIn, type Plan } from '../stage/seed/move-in'

/** Somebody who has moved in: what WeChat and the estate know of him. */
export type Settled = { name: string; openid: string; me: Me }

type Shape = { plan: (setUpCode: string) => Plan; at: number }

const worlds = join(root, '.cache', 'worlds')
const seeding = ['local', 'stage/seed', 'stage/door.ts', 'config/product.ts', 'e2e/seeded.ts']

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** All that decides what a seeded world holds: the finished functions, and what seeds it. */
function code(): string {
  const functions = readFileSync(join(root, 'dist', 'cloudfunctions', '.digest'), 'utf8')
  return short(`${functions} ${digestOf(seeding)}`)
}

async function seedInto(home: string, { plan, at }: Shape): Promise<void> {
  const making = `${home}.${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const setUpCode = randomUUID()
  const cloud = await startLocalCloud({
    dataDir: join(making, 'cloud'),
    ...product({ SET_UP_CODE: setUpCode }),
    clock: { at, frozen: true },
  })
  try {
    const actors = await moveIn(new Door(cloud.http), plan(setUpCode), {})
    const settled = [...actors.values()].map(({ name, me, caller }): Settled => ({ name, me, openid: caller.openid }))
    writeFileSync(join(making, 'people.json'), JSON.stringify(settled))
  } finally {
    await cloud.close()
  }
  renameSync(making, home)
}

/**
 * Puts the data of an estate into which everybody has just moved into a folder. Seeded at the first asking for one shape,
 * at one fixed moment; copied from then on, until the code changes.
 */
export async function copySeeded(shape: Shape, dataDir: string): Promise<Settled[]> {
  const now = code()
  const home = join(worlds, now, short(JSON.stringify([shape.plan(''), shape.at])))
  if (!existsSync(home)) {
    await alone('worlds', async () => {
      if (existsSync(home)) return
      mkdirSync(worlds, { recursive: true })
      for (const old of readdirSync(worlds))
        if (old !== now) rmSync(join(worlds, old), { recursive: true, force: true })
      mkdirSync(join(worlds, now), { recursive: true })
      await seedInto(home, shape)
    })
  }
  cpSync(join(home, 'cloud'), dataDir, { recursive: true })
  return JSON.parse(readFileSync(join(home, 'people.json'), 'utf8'))
}
