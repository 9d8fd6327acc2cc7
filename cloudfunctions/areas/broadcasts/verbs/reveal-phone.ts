import { isMeantFor } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { disclose } from '../../../services/people/disclose'
import { receiptOf } from '../../../store/messages/broadcasts'
import { personById } from '../../../store/people/people'
import { broadcastFor } from '../authorised'

/** What a number is asked for here. */
export const toTell = (estateId: string) =>
  ({ field: 'phone', purpose: 'broadcast', estateId, concerned: false }) as const

/** The number of somebody who has not read a broadcast yet; an entry that he can read is written first (A5). */
export const revealPhone: Verb<'broadcasts.revealPhone'> = async ({ key, id, personId }, call) => {
  const { me, one } = await broadcastFor(call, id)
  const { estateId } = one
  if (!isMeantFor(me, toTell(estateId))) throw new AppError('FORBIDDEN', 'NOT_FOR_THAT')
  const receipt = await receiptOf(id, personId)
  const subject = receipt && receipt.stand !== 'read' ? await personById(personId) : null
  if (!subject || subject.removedAt !== null) throw new AppError('NOT_FOUND')
  const about = { field: 'phone', purpose: 'broadcast', personId, estateId, caseId: null } as const
  return disclose(subject.phone, { at: call.now, by: me._id, ...about }, key)
}
