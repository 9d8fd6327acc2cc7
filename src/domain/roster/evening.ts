import { DAY, HOUR, startOfShanghaiDay } from '../kernel/time'

const EVENING = 18 * HOUR

/** The next 18:00 in Shanghai. */
export const nextEvening = (now: number): number => {
  const today = startOfShanghaiDay(now) + EVENING
  return today > now ? today : today + DAY
}

/** Every evening the gaps of the next week are told; one job per estate. */
export const gapsJob = (estateId: string, now: number) => ({
  id: `gaps:${estateId}`,
  kind: 'gaps',
  at: nextEvening(now),
  data: { estateId },
})
