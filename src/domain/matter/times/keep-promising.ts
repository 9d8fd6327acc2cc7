import { isTheirWord, type Rule } from '../../commitment/commitment'
import { promise } from '../../promise/running'
import { isOver } from '../flow'
import type { Matter } from '../matter'
import type { Terms } from '../record'
import { feedbackToldAt, finishing, leftMs } from './finish'

/** What a household waits for: a measure (`step`), or a question to the manager, is nothing that it was promised. */
const isOwed = (rule: Rule): boolean => !isTheirWord(rule) && rule !== 'step'

/** At the place a finishing date runs; anywhere else anything that the household was promised. While it has the word itself, nothing has to. */
const lacksPromise = (matter: Matter): boolean => {
  const running = matter.commitments.filter(({ ended }) => ended === null)
  if (isOver(matter.status) || running.some(({ rule }) => isTheirWord(rule))) return false
  return matter.arrivedAt === null ? !running.some(({ rule }) => isOwed(rule)) : finishing(matter) === null
}

/** The estate's own finishing date, so far from now. */
const ownDate = <Each extends Matter>(matter: Each, act: Pick<Terms, 'now' | 'policy'>, ms: number): Each =>
  promise(matter, 'finish', act, { dueAt: act.now + ms, basis: { kind: 'length' } })

/**
 * No open case is ever without a running promise (D5): what does not end at the first visit, or has nothing promised any more, has
 * the estate's own finishing date from now on, as far as the days are left that the whole case may take; none left, it is late.
 */
export const keepPromising = <Each extends Matter>(matter: Each, act: Pick<Terms, 'now' | 'policy'>): Each => {
  if (!lacksPromise(matter)) return matter
  return ownDate(matter, act, Math.min(act.policy.finishDefaultMs, Math.max(0, leftMs(matter, act))))
}

/** Whether a result of this round is owed and was not promised, as in cases from before repairs promised one. */
const lacksResult = (matter: Matter): boolean => {
  const { commitments, round, status } = matter
  const promised = commitments.some((c) => c.rule === 'feedback' && c.round === round)
  const asked = commitments.some(({ rule, ended }) => isTheirWord(rule) && ended === null)
  return !promised && !asked && !isOver(status) && feedbackToldAt(matter) === null
}

/**
 * What a case from before lacks of promises (D4, D5), from now on and whole: nothing of it was missed by then, whatever the case
 * has taken so far.
 */
export const promiseMissing = <Each extends Matter>(matter: Each, act: Pick<Terms, 'now' | 'policy'>): Each => {
  const owed = lacksResult(matter) ? promise(matter, 'feedback', act) : matter
  return lacksPromise(owed) ? ownDate(owed, act, act.policy.finishDefaultMs) : owed
}
