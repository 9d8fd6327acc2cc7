import { type Cause, causes, isJudged, type Validity } from '../matter/concern/investigation'
import type { PickEach } from '../matter/matter'

/** What is counted of where the fault lay. */
export type WithCause = PickEach<'kind' | 'status' | 'createdAt' | 'findings' | 'validity'>

/** How many cases lay at a cause: all, complaints that are valid, and how many of all came in either half of the time. */
export type CauseCount = { cause: Cause; cases: number; valid: number; earlier: number; later: number }

const isValid = (validity: Validity | null): boolean => isJudged(validity) && validity?.decision === 'valid'

/**
 * Cases counted by what the investigation found, the most first, and how that goes on: the time from `since` (from the oldest case
 * when it is null) to `now` in two halves (D9). Causes that nobody found are left out, and so are cases that were withdrawn.
 */
export const casesByCause = (cases: readonly WithCause[], since: number | null, now: number): CauseCount[] => {
  const found = cases.flatMap((one) =>
    one.kind === 'repair' || !one.findings || one.status === 'cancelled'
      ? []
      : [{ cause: one.findings.cause, at: one.createdAt, valid: isValid(one.validity) }],
  )
  const middle = ((since ?? Math.min(now, ...found.map(({ at }) => at))) + now) / 2
  return causes
    .map((cause) => {
      const of = found.filter((one) => one.cause === cause)
      const later = of.filter(({ at }) => at >= middle).length
      const valid = of.filter((one) => one.valid).length
      return { cause, cases: of.length, valid, earlier: of.length - later, later }
    })
    .filter(({ cases: n }) => n > 0)
    .sort((a, b) => b.cases - a.cases)
}
