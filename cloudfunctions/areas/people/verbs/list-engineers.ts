import { capacitiesOn } from '@/domain/matter/capacity'
import { isRepairCategory } from '@/domain/matter/kinds'
import { aboutOf } from '@/domain/matter/parts'
import { orderByHand } from '@/domain/people/dispatch'
import { dutiesOf, isOffice } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { colleaguesFor } from '../../../services/people/colleagues'
import { loadMatter } from '../../../store/cases/matters'

/**
 * Who could take a case, or with `forAnything` a part in it, by hand; who fits best first. Whom a complaint is about is not
 * among them, and is not answered (D10).
 */
export const listEngineers: Verb<'people.listEngineers'> = async ({ caseId, forAnything }, call) => {
  const me = call.person
  const matter = await loadMatter(caseId)
  if (!matter) throw new AppError('NOT_FOUND')
  const { estateId, kind, category, declinedBy } = matter
  const aboutId = aboutOf(matter)
  const as = capacitiesOn(me, matter, call.now)
  const may = as.includes('receiver') || dutiesOf(me, estateId).some(isOffice)
  if (as.length === 0 || !may) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
  const able = await colleaguesFor(forAnything ? 'complaint' : kind, matter, me._id, call.now)
  const candidates = able
    .filter(({ personId }) => personId !== aboutId)
    .map((one) => ({ ...one, declined: declinedBy.includes(one.personId) }))
  return { engineers: orderByHand(candidates, isRepairCategory(category) && !forAnything ? category : null) }
}
