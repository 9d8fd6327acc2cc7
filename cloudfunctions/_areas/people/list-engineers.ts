import { dutiesOf, isOffice } from '@/domain/people/person'
import { loadMatter } from '../../_platform/db/matters'
import { engineersOf } from '../../_platform/engineers'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'

/** Engineers who could take a case, for dispatch by hand; those on duty and with the least open work first. */
export const listEngineers: Verb<'people.listEngineers'> = async ({ caseId }, call) => {
  const me = signedIn(call)
  const matter = await loadMatter(caseId)
  if (!matter) throw new Fault('NOT_FOUND')
  const { estateId } = matter
  if (!dutiesOf(me, estateId).some(isOffice)) throw new Fault('FORBIDDEN', 'STAFF_ONLY')
  return { engineers: await engineersOf(estateId, call.now) }
}
