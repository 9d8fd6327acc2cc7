import { isHousehold } from '@/domain/matter/capacity'
import { isMeantFor, mayCallAbout } from '@/domain/privacy/reveal'
import type { Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { disclose } from '../../../../services/people/disclose'
import { loadFor } from '../../command'

/** The number of somebody who brought a case in person and has no account, for staff who work on it; the showing is on record. */
export const revealCaller: Verb<'cases.revealCaller'> = async ({ key, id }, call) => {
  const me = call.person
  const { matter, as } = await loadFor(id, me, call.now)
  const { estateId, caller } = matter
  const asked = { field: 'phone', purpose: 'case' } as const
  const concerned = !isHousehold(as) && mayCallAbout(matter, call.now)
  if (!isMeantFor(me, { ...asked, estateId, concerned })) throw new AppError('FORBIDDEN', 'NOT_FOR_THAT')
  const about = { ...asked, personId: `caller:${id}`, estateId, caseId: id }
  return disclose(caller?.phone ?? '', { at: call.now, by: me._id, ...about }, key)
}
