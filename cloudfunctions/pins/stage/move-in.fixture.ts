import type { Input } from '../../../src/contract'
import type { Duty, Skill } from '../../../src/domain/people/duties'
import { mondayOf } from '../../../src/domain/roster/roster'
import { setUp, T0, type World } from '../../world.fixture'

let count = 0
/** The keys of the commands, the same in every run. */
export const key = (): string => {
  count += 1
  return `stage-key-${String(count).padStart(5, '0')}`
}
export const on = (id: string) => ({ id, key: key() })

const SHEET = `楼栋,单元,房号,楼层,建筑面积,户型,收费标准
3栋,2单元,501,5,100,三房,2.8
3栋,2单元,502,5,100,三房,2.8
4栋,1单元,101,1,80,两房,2.8
4栋,1单元,102,1,80,两房,2.8
`

type Post = { name: string; duties: Duty[]; skills: Skill[]; hours: [number, number] }
const post = (name: string, duty: Duty, hours: Post['hours'] = [0, 24], skills: Skill[] = []): Post => ({
  name,
  duties: [duty],
  skills,
  hours,
})

/** Nobody here repairs gas or locks, so that such a case waits. */
export const staff: Post[] = [
  post('lin', 'desk', [6, 18]),
  post('mei', 'desk', [18, 30]),
  post('chen', 'engineer', [0, 24], ['water', 'general']),
  post('wu', 'engineer', [0, 24], ['water', 'power', 'lift']),
  post('sun', 'supervisor'),
  post('guo', 'guard', [8, 20]),
  post('bai', 'steward', [9, 18]),
  post('gone', 'engineer', [9, 18], ['water']),
]

export type Stage = { world: World; homes: Record<string, string>; ids: Record<string, string> }

const idOf = async (world: World, name: string) => (await world.ask(name, 'people.me', {})).personId

type Invited = Pick<Input<'household.invite'>, 'homeId' | 'relation'> & { name: string; forId?: string }

export const join = async ({ world, ids }: Stage, by: string, { name, forId, ...place }: Invited) => {
  const about = { phone: '13912345678', until: null, forId: forId ?? null, decides: true }
  const { code } = await world.ask(by, 'household.invite', { key: key(), name, ...place, ...about })
  await world.ask(name, 'people.acceptInvitation', { code })
  ids[name] = await idOf(world, name)
}

const employ = async ({ world, ids }: Stage) => {
  for (const { name, duties, skills } of staff) {
    const about = { key: key(), name, phone: '13800000001', duties, skills }
    const { code } = await world.ask('he', 'household.inviteStaff', about)
    await world.ask(name, 'people.acceptInvitation', { code })
    ids[name] = await idOf(world, name)
  }
}

const writeRoster = async ({ world, ids }: Stage) => {
  const { rev } = await world.ask('he', 'roster.getTemplate', {})
  const cover = { fromMinute: 0, untilMinute: 1440 }
  const covers = [
    { duty: 'desk' as const, skill: null, ...cover },
    { duty: 'engineer' as const, skill: 'lock' as const, ...cover },
  ]
  await world.ask('he', 'roster.saveCovers', { key: key(), rev, covers })
  const lines = staff.map(({ name, duties, hours: [from, until] }, n) => ({
    id: `l${n + 1}`,
    personId: ids[name] ?? '',
    duty: duties[0] as 'desk',
    weekdays: [0, 1, 2, 3, 4, 5, 6] as (0 | 1 | 2 | 3 | 4 | 5 | 6)[],
    fromMinute: from * 60,
    untilMinute: until * 60,
  }))
  await world.ask('sun', 'roster.saveTemplate', { key: key(), rev: rev + 1, since: mondayOf(T0), lines })
}

/** Some more pushes of each kind for a resident and the office, and employee messages for an engineer. */
export const openWays = async ({ world }: Stage) => {
  const post = async (name: string, path: string, body: object) => {
    const headers = { 'x-local-session': await world.sessionOf(name) }
    await fetch(`${world.cloud.http}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  }
  for (const name of ['li', 'sun', 'lin']) {
    const { templates } = await world.ask(name, 'people.me', {})
    for (let n = 0; n < 4; n += 1) {
      const answers = Object.fromEntries(Object.values(templates).map((id) => [id, 'accept']))
      await post(name, '/subscribe', { answers })
      const accepted = Object.keys(templates) as (keyof typeof templates)[]
      await world.ask(name, 'messages.reportSubscription', { key: key(), accepted })
    }
  }
  const subscribed = ['employee-work', 'employee-alert']
  await post('chen', '/employee', { bind: true, subscribe: subscribed })
  await world.ask('chen', 'messages.reportEmployee', { key: key(), bound: true, subscribed })
}

/** Sets the estate up through the ordinary verbs: homes, people, posts, shifts, and the ways to reach them. */
export const moveIn = async (world: World): Promise<Stage> => {
  const { estateId } = await world.ask('he', 'people.setUpEstate', setUp)
  await world.importHomes('he', SHEET)
  const stage: Stage = { world, homes: {}, ids: { he: await idOf(world, 'he') } }
  for (const [building, entrance] of [
    ['3栋', '2单元'],
    ['4栋', '1单元'],
  ] as const) {
    const { homes } = await world.ask('he', 'register.listHomes', { estateId, building, entrance })
    for (const { homeId, number } of homes) stage.homes[number] = homeId
  }
  const home = (number: string) => stage.homes[number] ?? ''
  await employ(stage)
  await join(stage, 'he', { name: 'li', homeId: home('501'), relation: 'owner' })
  await join(stage, 'he', { name: 'zhao', homeId: home('502'), relation: 'owner' })
  await join(stage, 'he', { name: 'qian', homeId: home('101'), relation: 'owner' })
  await join(stage, 'li', { name: 'family', homeId: home('501'), relation: 'family' })
  await join(stage, 'zhao', { name: 'lessee', homeId: home('502'), relation: 'lessee' })
  await join(stage, 'li', { name: 'proxy', homeId: home('501'), relation: 'proxy', forId: stage.ids.li as string })
  await join(stage, 'qian', { name: 'former', homeId: home('101'), relation: 'lessee' })
  const left = { key: key(), homeId: home('101'), personId: stage.ids.former ?? '' }
  await world.ask('qian', 'household.endMembership', left)
  const granny = { name: 'granny', phone: '13912340000', until: null, relation: 'family' as const }
  await world.ask('lin', 'household.addResident', { key: key(), homeId: home('501'), ...granny })
  await writeRoster(stage)
  await openWays(stage)
  return stage
}
