import { signedIn, type Verb } from '../../_platform/serve'
import { homeFor } from './at-home'
import { viewHousehold } from './view'

/** Who belongs to a home. */
export const getHousehold: Verb<'household.get'> = async ({ homeId }, call) => {
  const me = signedIn(call)
  return viewHousehold(await homeFor(homeId, me, call.now), me, call.now)
}
