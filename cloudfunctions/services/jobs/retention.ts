import { DAY, HOUR, startOfShanghaiDay } from '@/domain/kernel/time'
import { plan } from '../../store/jobs'

/** The clock looks for what has outlived its term at four in the morning. */
export const nextNight = (now: number): number => {
  const tonight = startOfShanghaiDay(now) + 4 * HOUR
  return tonight > now ? tonight : tonight + DAY
}

/** What is left of a deleted account is erased by the clock, should the call that deletes it be cut off. */
export const planErasure = (personId: string, at: number, now: number): Promise<void> =>
  plan({ id: `erase:${personId}`, kind: 'erase', at, data: { personId } }, now)
