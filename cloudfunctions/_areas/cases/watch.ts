import { isOver } from '@/domain/matter/flow'
import { isWatchable } from '@/domain/matter/kinds'
import { homesOf } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { loadMatter } from '../../_platform/db/matters'
import { addWatch, removeWatch } from '../../_platform/db/watches'
import { Fault } from '../../_platform/fault'

/**
 * Follows, or no longer follows, an open repair of a public area in an estate where the caller lives. He learns nothing of it but
 * that it is done. Twice is once. Refuses every other case, as if there were none.
 */
export const watch: Verb<'cases.watch'> = async ({ id, on }, call) => {
  const me = call.person
  if (!on) {
    await removeWatch(id, me._id)
    return { watching: false }
  }
  const matter = await loadMatter(id)
  const livesThere = homesOf(me, call.now).some(({ estateId }) => estateId === matter?.estateId)
  if (!matter || !livesThere || !isWatchable(matter)) throw new Fault('NOT_FOUND')
  if (isOver(matter.status)) throw new Fault('WRONG_STATE', 'NOT_NOW')
  await addWatch({ caseId: id, personId: me._id, estateId: matter.estateId, at: call.now })
  return { watching: true }
}
