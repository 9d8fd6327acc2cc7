import { review as decide, mayWithExamples } from '@/domain/case-search/example'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { exampleStore } from '../../../store/cases/examples'

/** A second pair of eyes decides whether the team reads an example. Refuses: one's own, reviewed already. */
export const reviewExample: Verb<'caseSearch.reviewExample'> = async ({ id, share }, call) => {
  const me = call.person
  await exampleStore.change(id, { by: me._id, now: call.now, key: null }, (one) => {
    if (!mayWithExamples(dutiesOf(me, one.estateId), 'review')) throw new AppError('FORBIDDEN', 'MANAGER_ONLY')
    return decide(one, share, me._id)
  })
  return {}
}
