import { isOver } from '@/domain/matter/flow'
import { isWatchable } from '@/domain/matter/kinds'
import { homesOf } from '@/domain/people/person'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { loadMatter } from '../../../../store/cases/matters'
import { addWatch, removeWatch } from '../../../../store/cases/watches'

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
  if (!matter || !livesThere || !isWatchable(matter)) throw new AppError('NOT_FOUND')
  if (isOver(matter.status)) throw new AppError('WRONG_STATE', 'NOT_NOW')
  await addWatch({ caseId: id, personId: me._id, estateId: matter.estateId, at: call.now })
  return { watching: true }
}
