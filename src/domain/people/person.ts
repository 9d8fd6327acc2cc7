import type { TemplateKey } from '../message/template'

/** What a member of staff is there for (岗位). */
export const duties = ['desk', 'engineer', 'supervisor', 'manager'] as const
export type Duty = (typeof duties)[number]

/** What an engineer can repair; a case's category asks for the skill of the same name. */
export const skills = ['water', 'power', 'lift', 'gas', 'lock', 'general'] as const
export type Skill = (typeof skills)[number]

/** How a person belongs to a home (业主 · 家属 · 租户). */
export const relations = ['owner', 'family', 'lessee'] as const
export type Relation = (typeof relations)[number]

export type Home = { homeId: string; label: string; relation: Relation }
export type Staff = { duties: Duty[]; skills: Skill[]; away: boolean; suspended: boolean }

/** Somebody the product knows: a resident with homes, a member of staff, or both. */
export type Person = {
  _id: string
  /** WeChat's id of the person here; `unbound:<id>` until an invitation is accepted. */
  openid: string
  estateId: string
  name: string
  phone: string
  homes: Home[]
  staff: Staff | null
  /** One-time pushes that WeChat will still take, by template (G2). */
  quota: Partial<Record<TemplateKey, number>>
}

/** The duties a person may act in now; none once suspended (A4). */
export const dutiesOf = (person: Person): Duty[] => (person.staff && !person.staff.suspended ? person.staff.duties : [])
