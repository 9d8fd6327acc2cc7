import type { TemplateKey } from '../../domain/message/template'
import type { Load } from '../../domain/people/dispatch'
import type { Duty, Relation, Skill } from '../../domain/people/duties'

/** A home that the caller belongs to now. `forName` is whom a proxy acts for. */
export type MyHome = {
  homeId: string
  estateId: string
  label: string
  relation: Relation
  until: number | null
  forName: string | null
}

/** The caller as the server knows him, with what every screen needs. */
export type Me = {
  personId: string
  name: string
  phoneMasked: string
  phoneProven: boolean
  homes: MyHome[]
  /** The home that screens stand in; null for somebody without one. */
  homeId: string | null
  /** What he may act in now, in the estate that screens stand in. */
  duties: Duty[]
  /** Only for staff: has put himself aside from dispatch for now. */
  away: boolean
  onDuty: boolean
  unread: number
  /** A broadcast that stands on the home page while it is in sight. */
  broadcast: { id: string; title: string } | null
  estate: { id: string; name: string; phone: string }
  /** Every estate he has to do with, to switch between. */
  estates: { id: string; name: string }[]
  /** Ids of the subscription templates of this installation. */
  templates: Record<TemplateKey, string>
}

/** Somebody who can be sent to a case, with the reason to choose him. */
export type Candidate = { personId: string; name: string; duties: Duty[]; skills: Skill[]; onDuty: boolean } & Load

/** Somebody who works in the estate, as residents know him. */
export type Serving = { personId: string; name: string; duties: Duty[] }
