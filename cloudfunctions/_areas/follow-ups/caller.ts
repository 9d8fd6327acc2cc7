import { chooseCaller } from '@/domain/follow-up/choose-caller'
import { dutiesOf, isOffice, type Person } from '@/domain/people/person'
import { Fault } from '../../_platform/fault'
import { type Call, signedIn } from '../../_platform/serve'

/** What a number is asked for when somebody calls afterwards. */
export const toFollowUp = (estateId: string) =>
  ({ field: 'phone', purpose: 'followUp', estateId, concerned: false }) as const

/** The caller of an action, who has to hold an office in that estate; without one, where his screens stand. */
export const officeOf = (call: Call, estateId?: string): Person => {
  const me = signedIn(call)
  if (!dutiesOf(me, estateId ?? me.estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  return me
}

/**
 * Who has to call about a silent case: its first receiver as long as he works here and did not do the work himself, else
 * whoever is next in the office.
 */
export const callerAbout = (
  { receiverId, barred }: { receiverId: string | null; barred: readonly string[] },
  office: readonly Person[],
  estateId: string,
): string | null => {
  const receiver = office.find(({ _id }) => _id === receiverId)
  if (receiver && !barred.includes(receiver._id)) return receiver._id
  return chooseCaller(office, estateId, barred, new Map())
}
