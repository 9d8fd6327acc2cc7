import type { Verb } from '../../../platform/actions'
import { broadcastFor } from '../authorised'
import { viewProgress } from '../view'

/** How far a broadcast has come, for the office. */
export const progress: Verb<'broadcasts.progress'> = async ({ id }, call) => {
  const { me, one } = await broadcastFor(call, id)
  return viewProgress(one, me, call.now)
}
