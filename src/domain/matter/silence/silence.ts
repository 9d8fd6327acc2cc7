import { type Commitment, isTheirWord, type Rule } from '../../commitment/commitment'
import { barredFrom } from '../../follow-up/barred'
import type { Matter, PickEach } from '../matter'
import { countedTries } from './tries'

/** What the household is asked and does not answer: whether the work is well, or a quotation. */
export type Unanswered = Extract<Rule, 'confirm' | 'consent'>

const isSilent = (c: Commitment): c is Commitment & { rule: Unanswered } =>
  isTheirWord(c.rule) && c.ended === null && c.steps.some((step) => step.name === 'miss' && step.done !== null)

/** Since when a word of the household is overdue and somebody has to call; null while it may still come by itself. */
export const silentSince = ({ commitments }: Pick<Matter, 'commitments'>): number | null =>
  commitments.find(isSilent)?.dueAt ?? null

/**
 * How a silent case stands: what is not answered and since when, attempts on record since then that count, and who did the
 * work and must not be the one.
 */
export type Silence = { about: Unanswered | null; since: number | null; tries: number; workers: string[] }

/**
 * What is known of a household's silence (D8). Attempts count from when a call became due, each on another day and at another
 * hour; a call in which somebody answered is none.
 */
export const silence = (
  matter: PickEach<'kind' | 'aboutId' | 'assigneeId' | 'commitments' | 'helpers' | 'history'>,
): Silence => {
  const asked = matter.commitments.find(isSilent)
  const since = asked?.dueAt ?? null
  const attempts = matter.history.filter(
    (entry) => entry.what === 'callNoted' && entry.result !== 'later' && since !== null && entry.at >= since,
  )
  return {
    about: asked?.rule ?? null,
    since,
    tries: countedTries(attempts.map(({ at }) => at)),
    workers: barredFrom(matter),
  }
}
