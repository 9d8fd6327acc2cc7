import { limits } from '@/contract'
import type { Verb } from '../../_platform/actions'
import { headsBefore } from '../../_platform/db/heads'

/** The heads of the estate's days, newest first, for its manager to keep. */
export const listHeads: Verb<'heads.list'> = async ({ before }, call) => {
  const { estateId } = call.person
  const found = await headsBefore(estateId, before ?? '9999', limits.page + 1)
  const days = found.slice(0, limits.page).map(({ day, head, tips }) => ({ day, head, cases: tips.length }))
  return { days, more: found.length > limits.page }
}
