import type { Verb } from '../../_platform/actions'
import { loadFor } from './command'
import { viewCase } from './view'

/** One case, for its household and the staff concerned. */
export const getCase: Verb<'cases.getCase'> = async ({ id, held }, call) => {
  const me = call.person
  const { matter } = await loadFor(id, me, call.now)
  return viewCase(matter, me, call.now, { isNew: (photo) => !held.includes(photo.id) })
}
