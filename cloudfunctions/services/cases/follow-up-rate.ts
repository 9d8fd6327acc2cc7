import type { FollowUpRate } from '@/contract'
import { lastRounds, outcomesOf } from '../../store/cases/follow-ups'

/** A sample is drawn by the week; so many of them make the figure. */
const WEEKS = 4

/** The follow-up rate of the last weeks drawn (C6): cases about which somebody answered ÷ cases finished. Two reads. */
export const followUpRate = async (estateId: string): Promise<FollowUpRate> => {
  const rounds = await lastRounds(estateId, WEEKS)
  const outcomes = await outcomesOf(
    estateId,
    rounds.map(({ monday }) => monday),
  )
  return {
    made: outcomes.filter(({ outcome }) => outcome === 'reached').length,
    finished: rounds.reduce((sum, { units }) => sum + units.length, 0),
    since: rounds.at(-1)?.monday ?? null,
    weeks: rounds.length,
  }
}
