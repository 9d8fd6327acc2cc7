import { personOf, whomToCall } from '@/domain/follow-up/whom'
import { isMeantFor, mayReveal } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { disclose } from '../../../services/people/disclose'
import { loadFollowUp } from '../../../store/cases/follow-ups'
import { personById } from '../../../store/people/people'
import { caseToAskAbout, officeOf, toFollowUp } from '../caller'

/** The number of somebody who is to be asked, in the household or who brought it in person, as long as that call is to be made, and never for who did the work. */
export const revealPhone: Verb<'followUps.revealPhone'> = async ({ key, id, who }, call) => {
  const followUp = await loadFollowUp(id)
  if (!followUp?.open) throw new AppError('NOT_FOUND')
  const me = officeOf(call, followUp.estateId)
  const matter = await caseToAskAbout(followUp, me, call.now)
  if (!whomToCall(matter).includes(who)) throw new AppError('NOT_FOUND', 'NOT_GIVEN')
  const { estateId, caseId } = followUp
  const asked = toFollowUp(estateId)
  const entry = { at: call.now, by: me._id, field: 'phone', purpose: 'followUp', estateId, caseId } as const
  const personId = personOf(matter, who)
  if (personId === null) {
    if (!isMeantFor(me, asked)) throw new AppError('FORBIDDEN', 'NOT_FOR_THAT')
    return disclose(matter.caller?.phone ?? '', { ...entry, personId: `caller:${caseId}` }, key)
  }
  const resident = await personById(personId)
  if (!resident || resident.removedAt !== null) throw new AppError('NOT_FOUND')
  const may = mayReveal(me, resident, asked)
  if (!may.ok) throw new AppError('FORBIDDEN', may.reason)
  return disclose(resident.phone, { ...entry, personId: resident._id }, key)
}
