import { randomUUID } from 'node:crypto'
import type { Input, Me } from '../../src/contract'
import { type TemplateKey, templateKeys } from '../../src/domain/message/template'
import type { Duty, Relation, Skill } from '../../src/domain/people/duties'
import { mondayOf } from '../../src/domain/roster/roster'
import { type Line, rosterDuties } from '../../src/domain/roster/shift'
import type { Caller, Door } from '../door'
import { importHomes } from './import-homes'

/** Somebody who has accepted an invitation and can act. */
export type Actor = { name: string; me: Me; caller: Caller }

/** Somebody to come in: his homes, or his post and when he works every week. */
export type Newcomer = {
  name: string
  phone: string
  homes: { homeId: string; relation: Exclude<Relation, 'proxy'> }[]
  duties: Duty[]
  skills: Skill[]
  roster: Pick<Line, 'weekdays' | 'fromMinute' | 'untilMinute'>[]
}

/** An estate to set up, the sheet of its homes (null: none yet), and who moves in or works there. */
export type Plan = Input<'people.setUpEstate'> & { sheet: string | null; people: Newcomer[] }

/** The phone's own name for one command. */
export const newKey = (): string => randomUUID()

/** Allows one more push of each template, as a yes in WeChat's dialog does. */
export async function allowPushes({ caller, me }: Actor, which: readonly TemplateKey[] = templateKeys): Promise<void> {
  await caller.subscribe(which.map((template) => me.templates[template]))
  await caller.ask('messages.reportSubscription', { key: newKey(), accepted: [...which] })
}

/** Staff take employee messages, as the button on 我的 asks them to; nothing happens for a resident. */
export async function takeEmployeeMessages({ caller }: Actor): Promise<void> {
  const { employee } = await caller.ask('messages.reach', {})
  if (!employee) return
  await caller.ask('messages.reportEmployee', { key: newKey(), ...(await caller.employ(employee.missing)) })
}

/** The manager invites somebody to a post and to each of his homes; he accepts with his own WeChat. */
async function comeIn(manager: Caller, caller: Caller, { name, phone, homes, duties, skills }: Newcomer): Promise<Me> {
  const about = { name, phone, until: null, forId: null, decides: true }
  const invitations = [
    ...(duties.length === 0
      ? []
      : [() => manager.ask('household.inviteStaff', { key: newKey(), name, phone, duties, skills })]),
    ...homes.map((home) => () => manager.ask('household.invite', { key: newKey(), ...home, ...about })),
  ]
  for (const invite of invitations) await caller.ask('people.acceptInvitation', { code: (await invite()).code })
  return caller.ask('people.me', {})
}

/** The manager writes down who works when, every week from this one on. */
async function writeWeek(manager: Caller, people: Newcomer[], actors: Map<string, Actor>, now: number): Promise<void> {
  const lines = people.flatMap(({ name, duties, roster }) =>
    rosterDuties
      .filter((duty) => duties.includes(duty))
      .flatMap((duty) => roster.map((line) => ({ personId: actors.get(name)?.me.personId ?? '', duty, ...line }))),
  )
  if (lines.length === 0) return
  const numbered = lines.map((line, n): Line => ({ id: `l${n + 1}`, ...line }))
  const { rev } = await manager.ask('roster.getTemplate', {})
  const input = { key: newKey(), rev, since: mondayOf(now), lines: numbered as never }
  await manager.ask('roster.saveTemplate', input)
}

/** Sets an estate up through the api door, as its manager does; then everybody comes in with his own WeChat. */
export async function moveIn(
  door: Door,
  { sheet, people, ...setUp }: Plan,
  openids: Record<string, string>,
): Promise<Map<string, Actor>> {
  const as = (name: string) => door.as(openids[name] ?? name)
  const first = await as(setUp.manager.name)
  await first.ask('people.setUpEstate', setUp)
  if (sheet !== null) await importHomes(first, sheet)
  const actors = new Map<string, Actor>()
  const enter = (name: string, me: Me, caller: Caller) => actors.set(name, { name, me, caller })
  enter(setUp.manager.name, await first.ask('people.me', {}), first)
  for (const one of people) {
    const caller = await as(one.name)
    enter(one.name, await comeIn(first, caller, one), caller)
  }
  await writeWeek(first, people, actors, (await door.clock()).now)
  return actors
}
