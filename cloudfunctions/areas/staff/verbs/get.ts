import type { Verb } from '../../../platform/actions'
import { loadColleague } from '../load'
import { viewColleague } from '../view'

/** One colleague of the estate, for the office. */
export const get: Verb<'staff.get'> = async ({ personId }, call) => {
  const me = call.person
  return viewColleague(await loadColleague(personId, me.estateId), me, call.now)
}
