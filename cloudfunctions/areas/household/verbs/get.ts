import type { Verb } from '../../../platform/actions'
import { homeFor } from '../at-home'
import { viewHousehold } from '../view'

/** Who belongs to a home. */
export const get: Verb<'household.get'> = async ({ homeId }, call) => {
  const me = call.person
  return viewHousehold(await homeFor(homeId, me, call.now), me, call.now)
}
