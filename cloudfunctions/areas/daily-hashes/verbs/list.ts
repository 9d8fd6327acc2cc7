import type { Verb } from '../../../platform/actions'
import { dailyHashesIn } from '../../../store/daily-hashes'

/** The heads of the estate's days, newest first, for its manager to keep. */
export const list: Verb<'dailyHashes.list'> = async ({ before }, call) => {
  const { estateId } = call.person
  const { docs, next } = await dailyHashesIn(estateId, before)
  const days = docs.map(({ day, head: dailyHash, tips }) => ({ day, head: dailyHash, cases: tips.length }))
  return { days, next }
}
