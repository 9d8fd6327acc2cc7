import type { Answers, CallResult, Outcome, Rate, Why } from '../../domain/follow-up/follow-up'
import type { Callee } from '../../domain/follow-up/whom'
import type { Category, Kind, Place } from '../../domain/matter/kinds'
import type { Unanswered } from '../../domain/matter/silence/silence'
import type { Status } from '../../domain/matter/status'

/** What a call is about, without words or persons. */
type CaseSummary = { caseId: string; number: string; homeLabel: string; kind: Kind; place: Place; category: Category }

/** Somebody to call: whoever called about it first, then the household. */
export type CalleeView = { who: Callee; name: string; phoneMasked: string }

/** A case whose resident stays silent: somebody has to call (C4, D8). */
export type CallTask = CaseSummary & {
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
export type FollowUpRow = CaseSummary & {
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
