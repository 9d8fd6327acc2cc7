import { dutiesOf, isOffice, type Person } from '@/domain/people/person'
import { Fault } from '../../_platform/fault'
import { type Call, signedIn } from '../../_platform/serve'

/** What a number is asked for on this list. */
export const toTell = (estateId: string) =>
  ({ field: 'phone', purpose: 'unreached', estateId, concerned: false }) as const

/** The caller, who has to hold an office in the estate that his screens stand in. */
export const officeHere = (call: Call): Person => {
  const me = signedIn(call)
  if (!dutiesOf(me, me.estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  return me
}
