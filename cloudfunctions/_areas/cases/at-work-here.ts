import { dutiesOf, isOffice } from '@/domain/people/person'
import { Fault } from '../../_platform/fault'
import { type Call, signedIn } from '../../_platform/serve'

/** The caller, who works in the estate that his screens stand in, and whether he sees all that is open there. */
export const atWorkHere = (call: Call) => {
  const me = signedIn(call)
  const duties = dutiesOf(me, me.estateId)
  if (duties.length === 0) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  return { me, seesAll: duties.some(isOffice) }
}
