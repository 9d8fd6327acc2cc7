import { handOn, mustHandOn } from '@/domain/matter/hand-on'
import { afterSave } from '../../_platform/after'
import { loadMatter, saveMatter } from '../../_platform/db/matters'
import { personById } from '../../_platform/db/people'
import { mattersAtHand } from '../../_platform/db/work-list'
import { teamOnDuty } from '../../_platform/team'

/**
 * A chore: somebody put himself aside, and what he had not accepted goes to others at once. Repeating it does
 * nothing more; a case that changes meanwhile is looked at again a moment later.
 */
export const handOnWork = async (
  { personId }: { personId: string },
  now: number,
  until: number,
): Promise<number | null> => {
  const [person, open] = await Promise.all([personById(personId), mattersAtHand(personId)])
  let lost = false
  for (const { _id } of open) {
    if (Date.now() >= until) return now
    const matter = await loadMatter(_id)
    if (matter?.assigneeId !== personId || !mustHandOn(matter, person ?? undefined)) continue
    const after = handOn(matter, person ?? undefined, now, await teamOnDuty(matter.estateId, now))
    if (await saveMatter(matter, after)) await afterSave(matter, { ...after, rev: matter.rev + 1 }, now)
    else lost = true
  }
  return lost ? now : null
}
