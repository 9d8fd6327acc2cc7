import type { Audience, Commitment, Rule, Step, StepName } from './commitment'
import type { Policy } from './policy'

type Plan = { dueAt: number; steps: Step[] }

const step = (name: StepName, at: number, ...to: Audience[]): Step => ({ name, at, to, done: null })

/** Design §4, the table of rules: when each promise falls due and who is told at which moment. */
const plans: Record<Rule, (from: number, policy: Policy, agreedAt: number) => Plan> = {
  respond: (from, p) => ({
    dueAt: from + p.respondMs,
    steps: [
      step('warn', from + p.respondWarnMs, 'assignee'),
      step('miss', from + p.respondMs, 'desk', 'supervisor'),
      step('escalate', from + p.respondEscalateMs, 'manager'),
    ],
  }),
  arrive: (from, p, agreedAt) => ({
    dueAt: agreedAt,
    steps: [
      ...(agreedAt - p.arriveWarnBeforeMs > from ? [step('warn', agreedAt - p.arriveWarnBeforeMs, 'assignee')] : []),
      step('miss', agreedAt, 'supervisor'),
      step('escalate', agreedAt + p.arriveEscalateAfterMs, 'manager'),
    ],
  }),
  handle: (from, p) => ({
    dueAt: from + p.handleMs,
    steps: [
      step('warn', from + p.handleWarnMs, 'assignee'),
      step('miss', from + p.handleMs, 'supervisor'),
      step('escalate', from + p.handleMs + p.escalateAfterMs, 'manager'),
    ],
  }),
  confirm: (from, p) => ({
    dueAt: from + p.confirmMs,
    steps: [
      ...p.confirmRemindMs.map((after) => step('remind', from + after, 'resident')),
      step('miss', from + p.confirmMs, 'receiver', 'desk'),
    ],
  }),
}

/** Starts a promise: its due moment and steps come from the estate's policy and are fixed from now on (F2). */
export const start = (
  rule: Rule,
  about: { id: string; round: number; from: number; policy: Policy; agreedAt?: number },
): Commitment => ({
  id: about.id,
  rule,
  round: about.round,
  startedAt: about.from,
  policyVersion: about.policy.version,
  ...plans[rule](about.from, about.policy, about.agreedAt ?? about.from),
  ended: null,
})
