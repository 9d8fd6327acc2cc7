import { isMeantFor } from '@/domain/privacy/reveal'
import type { Verb } from '../../_platform/actions'
import { receiptOf } from '../../_platform/db/broadcasts'
import { personById } from '../../_platform/db/people'
import { disclose } from '../../_platform/disclose'
import { Fault } from '../../_platform/fault'
import { broadcastFor } from './authorised'

/** What a number is asked for here. */
export const toTell = (estateId: string) =>
  ({ field: 'phone', purpose: 'broadcast', estateId, concerned: false }) as const

/** The number of somebody who has not read a broadcast yet; an entry that he can read is written first (A5). */
export const revealRecipient: Verb<'broadcasts.revealPhone'> = async ({ key, id, personId }, call) => {
  const { me, one } = await broadcastFor(call, id)
  const { estateId } = one
  if (!isMeantFor(me, toTell(estateId))) throw new Fault('FORBIDDEN', 'NOT_FOR_THAT')
  const receipt = await receiptOf(id, personId)
  const subject = receipt && receipt.stand !== 'read' ? await personById(personId) : null
  if (!subject || subject.removedAt !== null) throw new Fault('NOT_FOUND')
  const about = { field: 'phone', purpose: 'broadcast', personId, estateId, caseId: null } as const
  return disclose(subject.phone, { at: call.now, by: me._id, ...about }, key)
}
