import { limits } from '@/contract'
import { dutiesOf, type Person } from '@/domain/people/person'
import { headsBefore } from '../../_platform/db/heads'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'

/** Whom the heads of the estate are handed to. */
export const headKeeper = (me: Person): Person => {
  if (!dutiesOf(me, me.estateId).includes('manager')) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
  return me
}

/** The heads of the estate's days, newest first, for its manager to keep. */
export const listHeads: Verb<'heads.list'> = async ({ before }, call) => {
  const { estateId } = headKeeper(signedIn(call))
  const found = await headsBefore(estateId, before ?? '9999', limits.page + 1)
  const days = found.slice(0, limits.page).map(({ day, head, tips }) => ({ day, head, cases: tips.length }))
  return { days, more: found.length > limits.page }
}
