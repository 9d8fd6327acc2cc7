import type { StepName } from '../commitment/commitment'
import type { Policy } from '../commitment/policy'
import type { Duty } from './duties'

type ReviewStep = { name: StepName; at: number; to: Duty[] }

/**
 * By when an application is answered (B2, F2), fixed when it comes in: the first review within 24 h, what is urgent for a
 * reason within 30 min, at any hour. `urgent` holds the reason.
 */
export type Review = { urgent: string | null; dueAt: number; policyVersion: number; steps: ReviewStep[] }

export const startReview = (from: number, urgent: string | null, policy: Policy): Review => {
  const [warnMs, dueMs, escalateMs] =
    urgent === null
      ? [policy.reviewWarnMs, policy.reviewMs, policy.reviewMs + policy.escalateAfterMs]
      : [policy.urgentReviewWarnMs, policy.urgentReviewMs, policy.urgentReviewEscalateMs]
  const steps: ReviewStep[] = [
    { name: 'warn', at: from + warnMs, to: ['desk'] },
    { name: 'miss', at: from + dueMs, to: ['desk'] },
    { name: 'escalate', at: from + escalateMs, to: ['manager'] },
  ]
  return { urgent, dueAt: from + dueMs, policyVersion: policy.version, steps }
}

/** Of the steps that have passed the highest: whoever comes late tells only that one. */
export const reachedStep = ({ steps }: Review, now: number): ReviewStep | null =>
  steps.filter(({ at }) => at <= now).at(-1) ?? null

export const nextStepAt = ({ steps }: Review, now: number): number | null =>
  steps.find(({ at }) => at > now)?.at ?? null
