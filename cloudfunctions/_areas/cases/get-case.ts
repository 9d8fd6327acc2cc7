import { signedIn, type Verb } from '../../_platform/serve'
import { loadFor } from './command'
import { viewCase } from './view'

/** One case, for its household and the staff concerned. */
export const getCase: Verb<'cases.getCase'> = async ({ id, held }, call) => {
  const { matter, as } = await loadFor(id, signedIn(call), call.now)
  return viewCase(matter, as, call.now, (photo) => !held.includes(photo.id))
}
