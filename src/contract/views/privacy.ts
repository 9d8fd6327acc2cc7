import type { Duty, Relation } from '../../domain/people/duties'
import type { Obstacle } from '../../domain/privacy/leaving'
import type { Shown } from '../../domain/privacy/reveal'
import type { Purpose } from '../../domain/privacy/table'

/** Somebody saw a full value of mine. */
export type Seen = {
  id: string
  at: number
  by: string
  duties: Duty[]
  field: Shown
  purpose: Purpose
  caseNumber: string | null
}

/** What deleting my account means, before I say so. */
export type LeavingView = {
  obstacles: Obstacle[]
  homes: { label: string; relation: Relation }[]
  /** Open cases that I filed; `handTo` names somebody of my household who can take it over, `withdraws` that it can be withdrawn. */
  cases: { id: string; number: string; words: string; handTo: string | null; withdraws: boolean }[]
}
