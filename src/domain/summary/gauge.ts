import { atRisk, type Commitment, isTheirWord, standing } from '../commitment/commitment'

export type Gauge = 'missed' | 'atRisk' | 'onTime'

/** How a case stands: it counts once, under the worst of its promises (H1). */
export const gauge = (commitments: readonly Commitment[], now: number): Gauge => {
  if (commitments.some((c) => !isTheirWord(c.rule) && standing(c, now) === 'missed')) return 'missed'
  return commitments.some((c) => atRisk(c, now)) ? 'atRisk' : 'onTime'
}

type Counted = { assigneeId: string | null; commitments: readonly Commitment[] }
export type Load = { personId: string; open: number; atRisk: number; missed: number }

/** What each person has in hand, the heaviest first; unassigned cases belong to nobody and are left out. */
export const byPerson = (open: readonly Counted[], now: number): Load[] => {
  const ids = [...new Set(open.flatMap(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId])))]
  return ids
    .map((personId) => {
      const gauges = open.filter((row) => row.assigneeId === personId).map((row) => gauge(row.commitments, now))
      const count = (wanted: Gauge) => gauges.filter((g) => g === wanted).length
      return { personId, open: gauges.length, atRisk: count('atRisk'), missed: count('missed') }
    })
    .sort((a, b) => b.missed - a.missed || b.open - a.open || (a.personId < b.personId ? -1 : 1))
}
