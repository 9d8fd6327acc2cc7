import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../config/built'
import { product } from '../config/product'
import { type LocalCloud, startLocalCloud } from '../local/cloud'
import type { CaseView, InboxItem, Input } from '../src/contract'
import { Door } from '../stage/door'
import { type Actor, moveIn, newKey } from '../stage/seed/move-in'

export const root = join(__dirname, '..')

/** Tuesday, 24 November 2026, 10:00 in Shanghai. */
export const MORNING = Date.UTC(2026, 10, 24, 2)

export const centre = { latitude: 30.2741, longitude: 120.1551 }

const roster = [{ weekdays: [0, 1, 2, 3, 4, 5, 6] as (0 | 1 | 2 | 3 | 4 | 5 | 6)[], fromMinute: 0, untilMinute: 1440 }]
export type Member = Input<'people.setUpEstate'>['people'][number]
const staff = (name: string, phone: string, duty: Member['duties'][number], skills: Member['skills'] = []): Member => ({
  name,
  phone,
  homes: [],
  duties: [duty],
  skills,
  roster,
})
const owner = (name: string, phone: string, homeId: string): Member => ({
  name,
  phone,
  homes: [{ homeId, relation: 'owner' }],
  duties: [],
  skills: [],
  roster: [],
})

/** A small estate: one of every duty, two neighbours, one engineer for water and power, nobody for gas. */
export const plan = (setUpCode: string): Input<'people.setUpEstate'> => ({
  setUpCode,
  manager: { name: '周文彬', phone: '13900000201' },
  estate: { name: '安和家园', phone: '0571-00008800', centre },
  homes: [
    { id: '1-101', building: '1栋', entrance: '1单元', number: '101' },
    { id: '1-102', building: '1栋', entrance: '1单元', number: '102' },
  ],
  people: [
    staff('何静', '13900000202', 'supervisor'),
    staff('林晓燕', '13900000203', 'desk'),
    staff('陈志强', '13900000204', 'engineer', ['water', 'power', 'general']),
    owner('王秀兰', '13900000205', '1-101'),
    owner('沈明远', '13900000206', '1-102'),
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
  more?: Member[]
}

export async function openWorld({ frozen = false, more = [] }: Opening = {}): Promise<World> {
  await ensureBuilt('functions')
  const dataDir = mkdtempSync(join(tmpdir(), 'anju-'))
  const setUpCode = randomUUID()
  const cloud = await startLocalCloud({
    dataDir,
    ...product({ SET_UP_CODE: setUpCode }),
    clock: { at: MORNING, frozen },
  })
  const door = new Door(cloud.http)
  const estate = plan(setUpCode)
  const actors = await moveIn(door, { ...estate, people: [...estate.people, ...more] }, {})
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
  homeId: '1-101',
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

/** Asks again until the answer is as wished, or says what it was instead. */
export async function until<T>(what: string, ask: () => Promise<T>, wished: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (wished(answer)) return answer
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(answer).slice(0, 600)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
