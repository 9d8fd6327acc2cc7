import { mayReveal } from '@/domain/privacy/reveal'
import type { Verb } from '../../_platform/actions'
import { personById } from '../../_platform/db/people'
import { loadUnreached } from '../../_platform/db/unreached'
import { disclose } from '../../_platform/disclose'
import { Fault } from '../../_platform/fault'
import { toTell } from './to-tell'

/** The number of somebody who still has to be told, for the office of the estate of that message. */
export const revealUnreached: Verb<'unreached.revealPhone'> = async ({ key, id }, call) => {
  const me = call.person
  const doc = await loadUnreached(id)
  const personId = doc?.open ? doc.personId : null
  const subject = personId === null ? null : await personById(personId)
  if (!doc || !subject || personId === null || subject.removedAt !== null) throw new Fault('NOT_FOUND')
  const { estateId, caseId } = doc
  const may = mayReveal(me, subject, toTell(estateId))
  if (!may.ok) throw new Fault('FORBIDDEN', may.reason)
  const about = { field: 'phone', purpose: 'unreached', personId, estateId, caseId } as const
  return disclose(subject.phone, { at: call.now, by: me._id, ...about }, key)
}
