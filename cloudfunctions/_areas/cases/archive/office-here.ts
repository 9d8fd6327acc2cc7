import { dutiesOf, isOffice, type Person } from '@/domain/people/person'
import { Fault } from '../../../_platform/fault'
import { type Call, signedIn } from '../../../_platform/serve'

/** The caller, who has to hold an office in the estate that his screens stand in. */
export const officeHere = (call: Call): Person => {
  const me = signedIn(call)
  if (!dutiesOf(me, me.estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  return me
}
