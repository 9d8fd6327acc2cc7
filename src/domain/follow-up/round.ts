import { DAY, HOUR, startOfShanghaiDay } from '../kernel/time'
import { mondayOf, WEEK } from '../roster/roster'
import { draw, type Unit } from './draw'
import type { Why } from './follow-up'

/**
 * The draw of one week: the seed and what was drawn from are kept, so that anybody can draw again and gets the same.
 * `drawn` says that all follow-ups of it stand.
 */
export type Round = {
  _id: string
  estateId: string
  monday: number
  seed: string
  percent: number
  units: Unit[]
  drawn: boolean
  at: number
}

/** What makes a finished case one to ask about whatever is drawn. */
export type Finished = { rating: number | null; unconfirmed: boolean }

/** Every rating up to `lowRating` and every case closed without a confirmation is asked about (C6, D8). */
export const mustAsk = ({ rating, unconfirmed }: Finished, lowRating: number): Why[] => [
  ...(rating !== null && rating <= lowRating ? (['lowRating'] as const) : []),
  ...(unconfirmed ? (['unconfirmed'] as const) : []),
]

/** What was drawn in a round. */
export const sampleOf = ({ units, percent, seed }: Pick<Round, 'units' | 'percent' | 'seed'>): string[] =>
  draw(units, percent, seed)

/** The Mondays of the weeks that are over and not drawn yet; the clock may have been away for several. */
export const weeksToDraw = (last: number | null, now: number): number[] => {
  const newest = mondayOf(now) - WEEK
  const first = last === null ? newest : last + WEEK
  return Array.from({ length: Math.max(0, (newest - first) / WEEK + 1) }, (_, n) => first + n * WEEK)
}

const MORNING = 8 * HOUR

/** The next 08:00 in Shanghai: calls are laid out before the desk opens. */
export const nextMorning = (now: number): number => {
  const today = startOfShanghaiDay(now) + MORNING
  return today > now ? today : today + DAY
}

/** One job for each estate, every morning. */
export const followUpsJob = (estateId: string, now: number) => ({
  id: `followUps:${estateId}`,
  kind: 'followUps',
  at: nextMorning(now),
  data: { estateId },
})
