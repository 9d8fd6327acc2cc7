import { signedIn, type Verb } from '../../_platform/serve'
import { loadFor } from './command'
import { viewCase } from './view'

/** One case, for its household and the staff concerned. */
export const getCase: Verb<'cases.getCase'> = async ({ id, held }, call) => {
  const me = signedIn(call)
  const { matter } = await loadFor(id, me, call.now)
  return viewCase(matter, me, call.now, { isNew: (photo) => !held.includes(photo.id) })
}
