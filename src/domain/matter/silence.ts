import type { Commitment } from '../commitment/commitment'
import { barredFrom } from '../follow-up/barred'
import type { Matter } from './matter'
import { countedTries } from './tries'

/** How a call went in which nobody said whether it is well: not answered, no such number, or told to call later. */
export const attemptResults = ['noAnswer', 'unreachable', 'later'] as const
export type AttemptResult = (typeof attemptResults)[number]

const isSilent = (c: Commitment): boolean =>
  c.rule === 'confirm' && c.ended === null && c.steps.some((step) => step.name === 'miss' && step.done !== null)

/** Since when a word of the household is overdue and somebody has to call; null while it may still come by itself. */
export const silentSince = ({ commitments }: Pick<Matter, 'commitments'>): number | null =>
  commitments.find(isSilent)?.dueAt ?? null

/** How a silent case stands: attempts on record since then that count, and who did the work and must not be the one. */
export type Silence = { since: number | null; tries: number; workers: string[] }

/**
 * What is known of a household's silence (D8). Attempts count from when a call became due, each on another day and at another
 * hour; a call in which somebody answered is none.
 */
export const silence = (
  matter: Pick<Matter, 'aboutId' | 'assigneeId' | 'commitments' | 'helpers' | 'history'>,
): Silence => {
  const since = silentSince(matter)
  const attempts = matter.history.filter(
    (entry) => entry.what === 'callNoted' && entry.result !== 'later' && since !== null && entry.at >= since,
  )
  return { since, tries: countedTries(attempts.map(({ at }) => at)), workers: barredFrom(matter) }
}
