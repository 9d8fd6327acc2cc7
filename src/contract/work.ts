import * as v from 'valibot'
import type { Load, Why } from '../domain/people/dispatch'
import type { WorkPurpose } from '../domain/work/command'
import { type Totals, type Used, uses } from '../domain/work/log'
import { type Major, type MajorKind, majorKinds } from '../domain/work/major'
import { type Line, type Payer, type PlanState, payers } from '../domain/work/quotation'
import { action } from './action'
import type { CaseView, PersonCard } from './cases'
import { id, key, limits, moment, photos, text } from './fields'
import { workLimits } from './work-limits'

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
  /** A photo of afterwards is there already in this visit. */
  shownAfter: boolean
}

/** A colleague who can be called in. */
export type Colleague = { personId: string; name: string; onDuty: boolean } & Load

const name = text(workLimits.item)
const unit = text(workLimits.unit)
const quantity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(workLimits.mostQuantity))
const fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(workLimits.mostFen))
const onCase = { id, key }

export const work = {
  /** What was found at the place, with photos of how it was. */
  'work.survey': action<CaseView>()(v.object({ ...onCase, words: text(limits.words), photos: photos(0) })),
  /** A further revision of plan and quotation; prices in fen, quantities in hundredths of the unit. */
  'work.proposePlan': action<CaseView>()(
    v.object({
      ...onCase,
      words: text(limits.words),
      lines: v.pipe(
        v.array(v.object({ item: name, unit, quantity, unitFen: fen, payer: v.picklist(payers) })),
        v.maxLength(workLimits.lines),
      ),
    }),
  ),
  'work.answerPlan': action<CaseView>()(
    v.object({ ...onCase, planId: id, agree: v.boolean(), words: v.nullable(text(limits.reason)) }),
  ),
  /** Work from when until when, by whom, and what was used; `corrects` names an entry that was wrong. */
  'work.logWork': action<CaseView>()(
    v.object({
      ...onCase,
      personId: id,
      from: moment,
      until: moment,
      words: text(limits.reason),
      used: v.pipe(v.array(v.object({ use: v.picklist(uses), name, unit, quantity })), v.maxLength(workLimits.used)),
      corrects: v.nullable(id),
    }),
  ),
  'work.addPhotos': action<CaseView>()(
    v.object({ ...onCase, purpose: v.picklist(['before', 'after']), photos: photos(1) }),
  ),
  /** Who can be called in to help, for whoever may do so on this case. */
  'work.listColleagues': action<{ colleagues: Colleague[] }>()(v.object({ id })),
  'work.addHelper': action<CaseView>()(v.object({ ...onCase, personId: id })),
  'work.removeHelper': action<CaseView>()(v.object({ ...onCase, personId: id })),
  /** A major fault: the emergency group, supervisor and manager hear of it, once (C2). */
  'work.markMajor': action<CaseView>()(
    v.object({ ...onCase, kind: v.picklist(majorKinds), words: v.nullable(text(limits.reason)) }),
  ),
}
