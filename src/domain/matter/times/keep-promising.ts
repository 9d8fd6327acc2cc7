import { isTheirWord, type Rule } from '../../commitment/commitment'
import { promise } from '../../promise/running'
import { isOver } from '../flow'
import type { Matter } from '../matter'
import type { Terms } from '../record'
import { finishing, leftMs } from './finish'

/** What a household waits for: a measure (`step`), or a question to the manager, is nothing that it was promised. */
const isOwed = (rule: Rule): boolean => !isTheirWord(rule) && rule !== 'step'

/** At the place a finishing date runs; anywhere else anything that the household was promised. While it has the word itself, nothing has to. */
const lacksPromise = (matter: Matter): boolean => {
  const running = matter.commitments.filter(({ ended }) => ended === null)
  if (isOver(matter.status) || running.some(({ rule }) => isTheirWord(rule))) return false
  return matter.arrivedAt === null ? !running.some(({ rule }) => isOwed(rule)) : finishing(matter) === null
}

/**
 * No open case is ever without a running promise (D5): what does not end at the first visit, or has nothing promised any more, has
 * the estate's own finishing date from now on, as far as the days are left that the whole case may take; none left, it is late.
 */
export const keepPromising = <Each extends Matter>(matter: Each, act: Pick<Terms, 'now' | 'policy'>): Each => {
  if (!lacksPromise(matter)) return matter
  const ms = Math.min(act.policy.finishDefaultMs, Math.max(0, leftMs(matter, act)))
  return promise(matter, 'finish', act, { dueAt: act.now + ms, basis: { kind: 'length' } })
}
