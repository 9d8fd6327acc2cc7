import { setAway as storeAway } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'
import { viewMe } from './me'

/** Staff put themselves aside from dispatch for a while, or come back. */
export const setAway: Verb<'people.setAway'> = async ({ away }, call) => {
  const me = signedIn(call)
  if (!me.staff) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  await storeAway(me._id, away)
  return viewMe({ ...me, staff: { ...me.staff, away } }, call.now)
}
