import type { Load, Why } from '../../domain/people/dispatch'
import type { WorkPurpose } from '../../domain/work/command'
import type { Totals, Used } from '../../domain/work/log'
import type { Major, MajorKind } from '../../domain/work/major'
import type { Line, Payer, PlanState } from '../../domain/work/quotation'
import type { VisitWishes } from '../../domain/work/wishes'
import type { PersonCard } from './person-card'

/** What a line of the history carries about the work. */
export type WorkDetail = {
  why: Why | null
  /** Which revision of the plan, counted from 1, and what the household would pay. */
  revision: number | null
  fen: number | null
  workMs: number | null
  major: MajorKind | null
  purpose: WorkPurpose | null
}

/** One revision of plan and quotation as the reader may see it; held back words come with no lines. */
export type PlanView = {
  id: string
  revision: number
  at: number
  by: string
  words: string
  lines: Line[]
  totals: Record<Payer | 'all', number>
  paidFen: number
  state: PlanState
  answered: { by: string; at: number; words: string | null } | null
}

/** One stretch of work as the reader may see it. */
export type WorkView = {
  id: string
  round: number
  who: string
  personId: string
  from: number
  until: number
  words: string
  used: Used[]
  /** It was put right by a later entry. */
  corrected: boolean
}

/** The work on a case: plans with the last one first, the log with its totals, before and after, who helps. */
export type RepairWork = {
  plans: PlanView[]
  /** What the household owes by its own consent, in fen. */
  owedFen: number
  log: WorkView[]
  totals: Totals
  rounds: { round: number; totals: Totals }[]
  compared: { round: number; before: string[]; after: string[] }[]
  helpers: PersonCard[]
  major: (Omit<Major, 'by'> & { by: string }) | null
  /** What the case may be, for whoever may mark it as a major fault. */
  suggestedMajor: MajorKind | null
  /** What the resident said about the visit besides when. */
  wishes: VisitWishes
  /** A photo of afterwards is there already in this visit. */
  shownAfter: boolean
}

/** A colleague who can be called in. */
export type Colleague = { personId: string; name: string; onDuty: boolean } & Load
