import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../config/built'
import { product } from '../config/product'
import { type LocalCloud, startLocalCloud } from '../local/cloud'
import type { CaseView, InboxItem, Input } from '../src/contract'
import type { Duty, Skill } from '../src/domain/people/duties'
import { Door } from '../stage/door'
import { homeAt } from '../stage/seed/estate'
import { type Actor, type Newcomer, newKey, type Plan } from '../stage/seed/move-in'
import { copySeeded } from './seeded'

export const root = join(__dirname, '..')

/** Tuesday, 24 November 2026, 10:00 in Shanghai. */
export const MORNING = Date.UTC(2026, 10, 24, 2)

export const centre = { latitude: 30.2741, longitude: 120.1551 }

/** Two homes side by side. */
export const HOME = homeAt('1-1-101')
export const NEXT_DOOR = homeAt('1-1-102')

const roster = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], fromMinute: 0, untilMinute: 1440 }]
const staff = (name: string, phone: string, duty: Duty, skills: Skill[] = []): Newcomer => ({
  name,
  phone,
  homes: [],
  duties: [duty],
  skills,
  roster,
})
const owner = (name: string, phone: string, homeId: string): Newcomer => ({
  name,
  phone,
  homes: [{ homeId, relation: 'owner' }],
  duties: [],
  skills: [],
  roster: [],
})

/** A small estate: one of every duty, two neighbours, one engineer for water and power, nobody for gas. */
export const plan = (setUpCode: string): Plan => ({
  setUpCode,
  manager: { name: '周文彬', phone: '13900000201' },
  estate: { name: '安和家园', phone: '0571-00008800', centre },
  sheet: ['楼栋,单元,房号,建筑面积', '1栋,1单元,101,89.32', '1栋,1单元,102,118.6'].join('\n'),
  people: [
    staff('何静', '13900000202', 'supervisor'),
    staff('林晓燕', '13900000203', 'desk'),
    staff('陈志强', '13900000204', 'engineer', ['water', 'power', 'general']),
    owner('王秀兰', '13900000205', HOME),
    owner('沈明远', '13900000206', NEXT_DOOR),
  ],
})

/** An estate of its own in a local cloud of its own. */
export type World = {
  cloud: LocalCloud
  door: Door
  who: (name: string) => Actor
  close: () => Promise<void>
}

export type Opening = {
  /** Whether time stands still until it is moved. */
  frozen?: boolean
  /** People besides those of the plan. */
  more?: Newcomer[]
  /** False: no register was imported yet, so that nobody lives there. */
  homes?: boolean
}

export async function openWorld({ frozen = false, more = [], homes = true }: Opening = {}): Promise<World> {
  await ensureBuilt('functions')
  const dataDir = mkdtempSync(join(tmpdir(), 'anju-'))
  const estate = (setUpCode: string): Plan => {
    const whole = plan(setUpCode)
    const people = [...whole.people, ...more].filter((one) => homes || one.homes.length === 0)
    return { ...whole, people, ...(!homes && { sheet: null }) }
  }
  const settled = await copySeeded({ plan: estate, at: MORNING }, dataDir)
  const cloud = await startLocalCloud({ dataDir, ...product(), clock: { frozen } })
  const door = new Door(cloud.http)
  const entered = settled.map(
    async ({ name, me, openid }) => [name, { name, me, caller: await door.as(openid) }] as const,
  )
  const actors = new Map<string, Actor>(await Promise.all(entered))
  if (process.env.CHAOS) cloud.chaos.start({ seed: Number(process.env.CHAOS) })
  return {
    cloud,
    door,
    who: (name) => {
      const actor = actors.get(name)
      if (!actor) throw new Error(`nobody is called ${name}`)
      return actor
    },
    async close() {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A water repair at the resident's own home, as the phone would file it. */
export const repair = (more: Partial<Input<'cases.fileRepair'>> = {}): Input<'cases.fileRepair'> => ({
  key: newKey(),
  homeId: HOME,
  place: 'kitchen',
  category: 'water',
  urgency: 'urgent',
  words: '厨房水槽下面漏水',
  photos: [],
  preferredAt: null,
  ...more,
})

export const file = ({ caller }: Actor, more: Partial<Input<'cases.fileRepair'>> = {}): Promise<CaseView> =>
  caller.ask('cases.fileRepair', repair(more))

export const inbox = async ({ caller }: Actor): Promise<InboxItem[]> =>
  (await caller.ask('messages.listInbox', { before: null })).items

/** Nobody judges how quick a busy machine is. */
const PATIENCE_MS = 30_000

/** Asks again until the answer is as wished, or says what it was instead. */
export async function until<T>(what: string, ask: () => Promise<T>, wished: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (wished(answer)) return answer
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(answer).slice(0, 600)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
