import * as v from 'valibot'
import {
  type Answers,
  type CallResult,
  callResults,
  type Outcome,
  type Rate,
  type Why,
} from '../domain/follow-up/follow-up'
import { type Callee, callees } from '../domain/follow-up/whom'
import type { Category, Kind, Place } from '../domain/matter/kinds'
import type { Unanswered } from '../domain/matter/silence'
import type { Status } from '../domain/matter/status'
import { action } from './action'
import { id, key, limits, moment, text } from './fields'

/** What a call is about, without words or persons. */
type About = { caseId: string; number: string; homeLabel: string; kind: Kind; place: Place; category: Category }

/** Somebody to call: whoever called about it first, then the household. */
export type CalleeView = { who: Callee; name: string; phoneMasked: string }

/** A case whose resident stays silent: somebody has to call (C4, D8). */
export type CallTask = About & {
  /** What is not answered. */
  about: Unanswered
  /** Since when a word is overdue. */
  since: number
  /** Attempts on record that count, of how many that are needed before a person may close it. */
  tries: number
  needed: number
  /** Who is to call; null while that is the whole office. */
  caller: string | null
  mine: boolean
  /** Whom to call; empty where the reader may not know whose it is. */
  callees: CalleeView[]
  /** Its place in the list. */
  order: number
}

/** A call about a finished case (回访). */
export type FollowUpRow = About & {
  id: string
  why: Why[]
  caller: string | null
  mine: boolean
  callees: CalleeView[]
  since: number
  tries: number
  needed: number
  outcome: Outcome | null
  doneAt: number | null
  order: number
}

export type CallView = { at: number; by: string; result: CallResult; answers: Answers | null; words: string | null }

/** The sheet that a caller has before him. */
export type FollowUpView = Omit<FollowUpRow, 'callees'> & {
  status: Status
  filedAt: number
  finishedAt: number | null
  /** What was brought, and what was said when it was confirmed. */
  words: string
  rating: number | null
  said: string | null
  /** Who did the work. */
  workers: string[]
  callees: (CalleeView & { mayCall: boolean })[]
  calls: CallView[]
}

/** The follow-up rate of the last weeks that were drawn (C6). */
export type FollowUpRate = Rate & { since: number | null; weeks: number }

const stars = v.picklist([1, 2, 3, 4, 5])

export const followUps = {
  /** Cases that wait for a call because the resident is silent, the longest first, 20 a page. Office only. */
  'followUps.tasks': action<{ rows: CallTask[]; more: boolean }>()(v.object({ after: v.nullable(moment) })),
  /** Calls about finished cases: those to be made, the oldest first, or those made, the latest first. Office only. */
  'followUps.list': action<{ rows: FollowUpRow[]; more: boolean; rate: FollowUpRate }>()(
    v.object({ open: v.boolean(), after: v.nullable(moment) }),
  ),
  'followUps.get': action<FollowUpView>()(v.object({ id })),
  /** The number of somebody who is to be asked; an entry is written first (A5). Never for who did the work. */
  'followUps.revealPhone': action<{ value: string }>()(v.object({ key, id, who: v.picklist(callees) })),
  /** Puts a call on record; `reopen` takes the case up again, for the reason that was heard. */
  'followUps.note': action<{ open: boolean }>()(
    v.object({
      ...{ id, key, result: v.picklist(callResults) },
      answers: v.nullable(v.object({ solved: v.boolean(), onTime: v.boolean(), attitude: stars, rating: stars })),
      words: v.nullable(text(limits.words)),
      reopen: v.nullable(text(limits.reason)),
    }),
  ),
}
