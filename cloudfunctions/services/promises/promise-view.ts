import type { PromiseDetail, PromiseView } from '@/contract'
import { type Commitment, standing } from '@/domain/commitment/commitment'

/** A promise for the screen. */
export const promiseView = (c: Commitment, now: number): PromiseView => ({
  id: c.id,
  rule: c.rule,
  round: c.round,
  startedAt: c.startedAt,
  warnAt: c.steps.find((step) => step.name === 'warn')?.at ?? null,
  dueAt: c.dueAt,
  standing: standing(c, now),
  metAt: c.ended?.how === 'met' ? c.ended.at : null,
})

/** The same with what its due moment rests on. */
export const promiseDetail = (c: Commitment, now: number): PromiseDetail => ({
  ...promiseView(c, now),
  basis: c.basis,
  policyVersion: c.policyVersion,
})
