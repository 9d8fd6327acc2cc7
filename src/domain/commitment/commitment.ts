import type { Pause } from '../kernel/calendar-time'

/** A promise with a clock (承诺). All moments are epoch milliseconds of the server. */
export type Rule =
  | 'respond'
  | 'arrive'
  | 'handle'
  | 'feedback'
  | 'finish'
  | 'confirm'
  | 'consent'
  | 'step'
  | 'review'
  | 'urgentReview'

/** What waits for a word of the household: to say whether it is well, or to answer a quotation. No promise of the company. */
export const isTheirWord = (rule: Rule): boolean => rule === 'confirm' || rule === 'consent'

export type StepName = 'warn' | 'remind' | 'miss' | 'escalate'
export type Audience =
  | 'resident'
  | 'assignee'
  | 'helper'
  | 'receiver'
  | 'desk'
  | 'supervisor'
  | 'manager'
  | 'emergency'
  | 'watchers'

/** Something that happens by the clock while the promise is not met; `done` says how and is set exactly once. */
export type Step = { name: StepName; at: number; to: Audience[]; done: null | { at: number; how: 'told' | 'skipped' } }

/**
 * Why a promise is due when it is: a length of the policy on the wall clock, a moment that was agreed or planned, or a
 * length of working time with the stretches in which it stood still.
 */
export type Basis =
  | { kind: 'length' }
  | { kind: 'moment' }
  | { kind: 'working'; days: number; workMs: number; pauses: Pause[] }

export type Commitment = {
  id: string
  rule: Rule
  round: number
  startedAt: number
  dueAt: number
  policyVersion: number
  basis: Basis
  steps: Step[]
  /** How it ended: by being met, by a consented move to another time, or because the case was withdrawn. */
  ended: null | { at: number; how: 'met' | 'moved' | 'withdrawn' }
}

export type Standing = 'open' | 'kept' | 'missed' | 'released'

/** How a promise stands at a moment. It follows from stored times alone; what was missed once stays missed. */
export const standing = (c: Commitment, now: number): Standing => {
  if ((c.ended?.at ?? now) >= c.dueAt) return 'missed'
  if (!c.ended) return 'open'
  return c.ended.how === 'met' ? 'kept' : 'released'
}

/** An open promise whose warning moment has passed. */
export const atRisk = (c: Commitment, now: number): boolean =>
  standing(c, now) === 'open' && c.steps.some((s) => s.name === 'warn' && s.at <= now)

const isAhead = (step: Step): boolean => step.name === 'warn' || step.name === 'remind'

/**
 * Steps that are still to happen. A notice ahead is pointless once the promise has ended; a miss and what follows it happen
 * even then, when their moment had come before the end.
 */
export const pendingSteps = (c: Commitment): Step[] => {
  const { ended } = c
  return c.steps.filter((s) => !s.done && (ended === null || (!isAhead(s) && s.at <= ended.at)))
}

/** Ends a promise that still runs; one that has ended already is left as it is. */
export const end = (c: Commitment, at: number, how: 'met' | 'moved' | 'withdrawn'): Commitment =>
  c.ended ? c : { ...c, ended: { at, how } }
