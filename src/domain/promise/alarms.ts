import { type Commitment, pendingSteps, type Rule, type Step } from '../commitment/commitment'

type Promising = { commitments: readonly Commitment[] }

/** A second look at a short deadline, in case its delayed call was lost (F1). */
const SECOND_LOOK_MS = 10_000

const nextOf = (c: Commitment | undefined): Step | undefined => (c ? pendingSteps(c)[0] : undefined)

/** The earliest step that is still to come. */
const earliest = (document: Promising | null): number | undefined => {
  const moments = document?.commitments.flatMap((c) => nextOf(c)?.at ?? []) ?? []
  return moments.length > 0 ? Math.min(...moments) : undefined
}

/**
 * A short promise hangs on no single call: the one for its end is asked for when it starts, beside the one for the warning, and
 * the second look with the warning.
 */
const ofShort = (c: Commitment, earlier: Commitment | undefined): number[] => {
  if (c.ended) return []
  if (!earlier) return [c.dueAt]
  const comes = nextOf(c)?.at
  return comes === c.dueAt && nextOf(earlier)?.at !== comes ? [c.dueAt + SECOND_LOOK_MS] : []
}

/**
 * The moments for which delayed calls have to be armed because of a change: the step that comes next on the document, when that
 * is another one than before, and what its `short` promises ask for. Whatever comes later is armed by what happens until then.
 */
export const alarmsOf = (before: Promising | null, after: Promising, short: readonly Rule[]): number[] => {
  const known = (c: Commitment) => before?.commitments.find(({ id }) => id === c.id)
  const isShort = ({ rule }: Commitment) => short.includes(rule)
  const isArmed = (at: number) => after.commitments.some((c) => isShort(c) && c.dueAt === at && known(c))
  const next = earliest(after)
  const moments = after.commitments.filter(isShort).flatMap((c) => ofShort(c, known(c)))
  if (next !== undefined && next !== earliest(before) && !isArmed(next)) moments.push(next)
  return [...new Set(moments)].sort((a, b) => a - b)
}
