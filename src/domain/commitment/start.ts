import { always, workingDayMs } from '../kernel/calendar'
import { addBusinessTime, pausesBetween } from '../kernel/calendar-time'
import { DAY } from '../kernel/time'
import type { Audience, Basis, Commitment, Rule, Step, StepName } from './commitment'
import type { Policy } from './policy'

type Due = { dueAt: number; basis: Basis }

const step = (name: StepName, at: number, ...to: Audience[]): Step => ({ name, at, to, done: null })

const length = (from: number, ms: number): Due => ({ dueAt: from + ms, basis: { kind: 'length' } })

/** A warning for a moment that is not ahead any more is left out. */
const warnBefore = (from: number, dueAt: number, ms: number, ...to: Audience[]): Step[] =>
  dueAt - ms > from ? [step('warn', dueAt - ms, ...to)] : []

const lengths: Partial<Record<Rule, (policy: Policy) => number>> = {
  respond: (p) => p.respondMs,
  handle: (p) => p.handleMs,
  feedback: (p) => p.feedbackMs,
  confirm: (p) => p.confirmMs,
  consent: (p) => p.consentMs,
  review: (p) => p.reviewMs,
  urgentReview: (p) => p.urgentReviewMs,
}

/** The table of rules (F1): who is told at which moment. */
const steps: Record<Rule, (from: number, dueAt: number, policy: Policy) => Step[]> = {
  respond: (from, dueAt, p) => [
    step('warn', from + p.respondWarnMs, 'assignee'),
    step('miss', dueAt, 'desk', 'supervisor'),
    step('escalate', from + p.respondEscalateMs, 'manager'),
  ],
  arrive: (from, dueAt, p) => [
    ...warnBefore(from, dueAt, p.arriveWarnBeforeMs, 'assignee'),
    step('miss', dueAt, 'supervisor'),
    step('escalate', dueAt + p.arriveEscalateAfterMs, 'manager'),
  ],
  handle: (from, dueAt, p) => [
    step('warn', from + p.handleWarnMs, 'assignee'),
    step('miss', dueAt, 'supervisor'),
    step('escalate', dueAt + p.escalateAfterMs, 'manager'),
  ],
  feedback: (from, dueAt, p) => [
    step('warn', from + p.feedbackFirstWarnMs, 'assignee', 'receiver'),
    step('warn', from + p.feedbackSecondWarnMs, 'assignee', 'receiver'),
    step('miss', dueAt, 'supervisor'),
    step('escalate', dueAt + p.escalateAfterMs, 'manager'),
  ],
  finish: (from, dueAt, p) => [
    ...warnBefore(from, dueAt, p.finishWarnBeforeMs, 'assignee'),
    step('miss', dueAt, 'supervisor'),
    step('escalate', dueAt + p.escalateAfterMs, 'manager'),
  ],
  confirm: (from, dueAt, p) => [
    step('remind', from + p.confirmFirstRemindMs, 'resident'),
    step('remind', from + p.confirmSecondRemindMs, 'resident'),
    step('miss', dueAt, 'receiver', 'desk'),
  ],
  consent: (from, dueAt, p) => [
    step('remind', from + p.consentFirstRemindMs, 'resident'),
    step('remind', from + p.consentSecondRemindMs, 'resident'),
    step('miss', dueAt, 'receiver', 'desk'),
  ],
  step: (from, dueAt, p) => [
    ...warnBefore(from, dueAt, p.finishWarnBeforeMs, 'assignee'),
    step('miss', dueAt, 'supervisor'),
    step('escalate', dueAt + p.escalateAfterMs, 'manager'),
  ],
  review: (from, dueAt, p) => [
    step('warn', from + p.reviewWarnMs, 'desk'),
    step('miss', dueAt, 'desk'),
    step('escalate', dueAt + p.escalateAfterMs, 'manager'),
  ],
  urgentReview: (from, dueAt, p) => [
    step('warn', from + p.urgentReviewWarnMs, 'desk'),
    step('miss', dueAt, 'desk'),
    step('escalate', from + p.urgentReviewEscalateMs, 'manager'),
  ],
}

/** `days` of working time from a moment on: the estate's working days, or round the clock for what is urgent (F2). */
export const workingDue = (from: number, days: number, policy: Pick<Policy, 'calendar'>, urgent: boolean): Due => {
  const calendar = urgent ? always : policy.calendar
  const workMs = days * (urgent ? DAY : workingDayMs(calendar, from))
  const dueAt = addBusinessTime(calendar, from, workMs)
  return { dueAt, basis: { kind: 'working', days, workMs, pauses: pausesBetween(calendar, from, dueAt) } }
}

/** What a promise is started with: `due` where the rule itself does not say how long it runs. */
export type StartOf = { id: string; round: number; from: number; policy: Policy; due?: number | Due }

/** Starts a promise: its due moment and steps come from the estate's policy and are fixed from now on (F2). */
export const start = (rule: Rule, { id, round, from, policy, due }: StartOf): Commitment => {
  const own = lengths[rule]
  const set: Due =
    typeof due === 'object' ? due : own ? length(from, own(policy)) : { dueAt: due ?? from, basis: { kind: 'moment' } }
  return {
    id,
    rule,
    round,
    startedAt: from,
    policyVersion: policy.version,
    ...set,
    steps: steps[rule](from, set.dueAt, policy),
    ended: null,
  }
}
