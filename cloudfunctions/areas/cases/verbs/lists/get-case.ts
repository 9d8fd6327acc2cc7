import type { Verb } from '../../../../platform/actions'
import { loadFor } from '../../command'
import { viewCase } from '../../views/view'

/** One case, for its household and the staff concerned. */
export const getCase: Verb<'cases.getCase'> = async ({ id, held }, call) => {
  const me = call.person
  const { matter } = await loadFor(id, me, call.now)
  return viewCase(matter, me, call.now, { isNew: (photo) => !held.includes(photo.id) })
}
