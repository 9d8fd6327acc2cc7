import { type Category, type ConcernCategory, isRepairCategory, type Kind } from '../matter/kinds'
import type { Duty, Skill } from './duties'

/** Open cases in hand: those that are his and those he helps with; `helping` says how many of them are somebody else's. */
export type Load = { load: number; helping: number }

export const noLoad: Load = { load: 0, helping: 0 }

/** A person on duty, as dispatch sees them. */
export type Member = {
  personId: string
  duties: Duty[]
  skills: Skill[]
  /** Where he belongs to the household now. */
  homes: readonly string[]
} & Load

const lightest = (members: Member[]): Member | null =>
  [...members].sort((a, b) => a.load - b.load || (a.personId < b.personId ? -1 : 1))[0] ?? null

/**
 * Why dispatch chose somebody, as data: on duty as this, with the skill that was wanted, so many open cases in hand, the
 * fewest of so many who could have had it – or he had it before.
 */
export type Why = { duty: Duty; skill: Skill | null; candidates: number; before: boolean } & Load

/** Who was chosen, and why. */
export type Chosen = { personId: string; why: Why }

const choose = (able: Member[], rather: string | null, by: Pick<Why, 'duty' | 'skill'>): Chosen | null => {
  const before = able.find((m) => m.personId === rather)
  const chosen = before ?? lightest(able)
  if (!chosen) return null
  const { personId, load, helping } = chosen
  return { personId, why: { ...by, load, helping, candidates: able.length, before: before !== undefined } }
}

/**
 * Who gets a repair: on duty, with the skill, least open work (C3); nobody who declined it. Null when there is none.
 * A send-back returns to who did the work, when that person is on duty.
 */
export const chooseEngineer = (team: Member[], skill: Skill, notTo: string[], rather: string | null): Chosen | null => {
  const able = team.filter(
    (m) => m.duties.includes('engineer') && m.skills.includes(skill) && !notTo.includes(m.personId),
  )
  return choose(able, rather, { duty: 'engineer', skill })
}

/** Somebody who could be given a case by hand. */
export type AtHand = { skills: readonly Skill[]; onDuty: boolean; declined: boolean } & Load

/** For dispatch by hand: who has declined the case last, who is on duty before who is not, then who has the skill, then the least work. */
export const orderByHand = <One extends AtHand>(all: readonly One[], skill: Skill | null): One[] => {
  const unfit = ({ skills }: One) => Number(skill !== null && !skills.includes(skill))
  const off = (one: One) => Number(one.declined) * 2 + Number(!one.onDuty)
  return [...all].sort((a, b) => off(a) - off(b) || unfit(a) - unfit(b) || a.load - b.load)
}

/** Whose work a complaint, suggestion or question concerns. */
const dutyOf: Record<ConcernCategory, Duty> = {
  attitude: 'supervisor',
  quality: 'supervisor',
  cleaning: 'cleaner',
  greenery: 'cleaner',
  order: 'guard',
  noise: 'guard',
  parking: 'guard',
  facilities: 'engineer',
  fees: 'finance',
  other: 'desk',
}

/**
 * Who looks into a complaint about a member of staff (D10): a supervisor, for who leads himself a manager. When that office
 * is empty the next one of the list, at last the desk.
 */
export const superiorsOf = (duties: readonly Duty[]): Duty[] =>
  duties.some((duty) => duty === 'supervisor' || duty === 'manager')
    ? ['manager', 'supervisor', 'desk']
    : ['supervisor', 'manager', 'desk']

/** Whose a case is. */
export type Whose = { homeId: string | null; residentId: string | null }

/** Those of a team whose home a case is not: nobody works for his own household, or answers for it. */
export const outsiders = (team: Member[], { homeId, residentId }: Whose): Member[] =>
  team.filter(({ personId, homes }) => personId !== residentId && !(homeId !== null && homes.includes(homeId)))

/** What a case is given to somebody by. */
export type Task = Whose & {
  kind: Kind
  category: Category
  declinedBy: string[]
  aboutId: string | null
  superiors: Duty[]
}

/**
 * Who gets a case by itself: a repair the engineer with the skill, anything else the duty whose work it concerns, or who
 * leads; a complaint about somebody his superior, never himself (D10), nor one of the household. Null when nobody of them is on duty.
 */
export const chooseHandler = (onDuty: Member[], task: Task, rather: string | null): Chosen | null => {
  const team = outsiders(onDuty, task)
  const { category, declinedBy, aboutId, superiors } = task
  if (isRepairCategory(category)) return chooseEngineer(team, category, declinedBy, rather)
  const able = team.filter((m) => m.personId !== aboutId && !declinedBy.includes(m.personId))
  const asked: Duty[] = superiors.length > 0 ? superiors : [dutyOf[category], 'supervisor', 'desk', 'manager']
  const before = able.find((m) => m.personId === rather && maySettle(task.kind, m.duties))
  const by = (duty: Duty) => ({ duty, skill: null })
  if (before) return choose([before], rather, by(asked.find((duty) => before.duties.includes(duty)) ?? 'desk'))
  const found = asked.map((duty) =>
    choose(
      able.filter((m) => m.duties.includes(duty)),
      null,
      by(duty),
    ),
  )
  return found.find((one) => one !== null) ?? null
}

const readers: readonly Duty[] = ['committee', 'assessor']

/** Whether somebody with these duties can be given a case of a kind at all. */
export const maySettle = (kind: Kind, duties: readonly Duty[]): boolean =>
  kind === 'repair' ? duties.includes('engineer') : duties.some((duty) => !readers.includes(duty))

/** Who takes a case in and answers for it to the end (D2): the desk on duty, else who got the work, else nobody yet. */
export const chooseReceiver = (team: Member[], engineerId: string | null): string | null =>
  lightest(team.filter((m) => m.duties.includes('desk')))?.personId ?? engineerId
