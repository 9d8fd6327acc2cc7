import { mayReveal } from '@/domain/privacy/reveal'
import { loadFollowUp } from '../../_platform/db/follow-ups'
import { loadMatter } from '../../_platform/db/matters'
import { personById } from '../../_platform/db/people'
import { disclose } from '../../_platform/disclose'
import { Fault } from '../../_platform/fault'
import type { Verb } from '../../_platform/serve'
import { officeOf, toFollowUp } from './caller'

/** The number of the resident who is to be asked, as long as that call is to be made, and never for who did the work. */
export const revealFollowUp: Verb<'followUps.revealPhone'> = async ({ key, id }, call) => {
  const followUp = await loadFollowUp(id)
  if (!followUp?.open) throw new Fault('NOT_FOUND')
  const me = officeOf(call, followUp.estateId)
  if (followUp.barred.includes(me._id)) throw new Fault('FORBIDDEN', 'OWN_WORK')
  const matter = await loadMatter(followUp.caseId)
  const resident = matter && (await personById(matter.residentId))
  if (!matter || !resident || resident.removedAt !== null) throw new Fault('NOT_FOUND')
  const may = mayReveal(me, resident, toFollowUp(followUp.estateId))
  if (!may.ok) throw new Fault('FORBIDDEN', may.reason)
  const { estateId, caseId } = followUp
  const about = { field: 'phone', purpose: 'followUp', personId: resident._id, estateId, caseId } as const
  return disclose(resident.phone, { at: call.now, by: me._id, ...about }, key)
}
