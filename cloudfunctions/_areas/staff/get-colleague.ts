import type { Verb } from '../../_platform/serve'
import { authorised, loadColleague } from './load'
import { viewColleague } from './view'

/** One colleague of the estate, for the office. */
export const getColleague: Verb<'staff.get'> = async ({ personId }, call) => {
  const me = authorised(call, 'see')
  return viewColleague(await loadColleague(personId, me.estateId), me, call.now)
}
