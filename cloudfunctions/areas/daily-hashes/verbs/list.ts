import { limits } from '@/contract'
import type { Verb } from '../../../platform/actions'
import { dailyHashesBefore } from '../../../store/daily-hashes'

/** The heads of the estate's days, newest first, for its manager to keep. */
export const list: Verb<'dailyHashes.list'> = async ({ before }, call) => {
  const { estateId } = call.person
  const found = await dailyHashesBefore(estateId, before ?? '9999', limits.page + 1)
  const days = found
    .slice(0, limits.page)
    .map(({ day, head: dailyHash, tips }) => ({ day, head: dailyHash, cases: tips.length }))
  return { days, more: found.length > limits.page }
}
