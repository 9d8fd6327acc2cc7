import { mayReveal } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { disclose } from '../../../services/people/disclose'
import { loadUnreached } from '../../../store/messages/unreached'
import { personById } from '../../../store/people/people'
import { toTell } from '../to-tell'

/** The number of somebody who still has to be told, for the office of the estate of that message. */
export const revealPhone: Verb<'unreached.revealPhone'> = async ({ key, id }, call) => {
  const me = call.person
  const doc = await loadUnreached(id)
  const personId = doc?.open ? doc.personId : null
  const subject = personId === null ? null : await personById(personId)
  if (!doc || !subject || personId === null || subject.removedAt !== null) throw new AppError('NOT_FOUND')
  const { estateId, caseId } = doc
  const may = mayReveal(me, subject, toTell(estateId))
  if (!may.ok) throw new AppError('FORBIDDEN', may.reason)
  const about = { field: 'phone', purpose: 'unreached', personId, estateId, caseId } as const
  return disclose(subject.phone, { at: call.now, by: me._id, ...about }, key)
}
