import { handOn, mustHandOn } from '@/domain/matter/assignment/hand-on'
import { afterSave } from '../../services/cases/after'
import { teamOnDuty } from '../../services/people/team'
import { matterStore } from '../../store/cases/matters'
import { mattersAtHand } from '../../store/cases/work-list'
import { loadEstate } from '../../store/estate/estates'
import { personById } from '../../store/people/people'

/**
 * A job: somebody put himself aside, and what he had not accepted goes to others at once. Repeating it does
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
    const handed = await matterStore.effect(_id, async (matter) => {
      if (matter.assigneeId !== personId || !mustHandOn(matter, person ?? undefined)) return null
      const [team, { policy }] = await Promise.all([teamOnDuty(matter.estateId, now), loadEstate(matter.estateId)])
      return handOn(matter, person ?? undefined, { now, policy }, team)
    })
    if (handed === 'busy') lost = true
    else if (handed !== 'gone' && handed.after !== handed.before) await afterSave(handed.before, handed.after, now)
  }
  return lost ? now : null
}
