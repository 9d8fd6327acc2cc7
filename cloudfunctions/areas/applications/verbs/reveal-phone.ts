import { isMeantFor } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { disclose } from '../../../services/people/disclose'
import { loadApplication } from '../../../store/people/applications'
import { personByOpenid } from '../../../store/people/people'
import { applicantId } from '../papers'

/**
 * The number that an application was made with, for who decides it and as long as it waits. Who is nobody here yet reads
 * the entry once he is let in: it stands under the id that he will have.
 */
export const revealPhone: Verb<'applications.revealPhone'> = async ({ key, id }, call) => {
  const me = call.person
  const one = await loadApplication(id)
  const about = { field: 'phone', purpose: 'application' } as const
  if (!one || !isMeantFor(me, { ...about, estateId: one.estateId, concerned: false }))
    throw new AppError('FORBIDDEN', 'OFFICE_ONLY')
  if (one.decidedAt !== null) throw refusal('APPLICATION_OVER')
  const { openid, estateId, phone } = one
  const personId = applicantId(one, await personByOpenid(openid))
  return disclose(phone, { ...about, at: call.now, by: me._id, personId, estateId, caseId: null }, key)
}
