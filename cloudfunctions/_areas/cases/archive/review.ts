import { review as decide, mayWithExamples } from '@/domain/case-archive/example'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../_platform/actions'
import { exampleStore } from '../../../_platform/db/examples'
import { Fault } from '../../../_platform/fault'

/** A second pair of eyes decides whether the team reads an example. Refuses: one's own, reviewed already. */
export const review: Verb<'caseArchive.review'> = async ({ id, share }, call) => {
  const me = call.person
  await exampleStore.change(id, { by: me._id, now: call.now, key: null }, (one) => {
    if (!mayWithExamples(dutiesOf(me, one.estateId), 'review')) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
    return decide(one, share, me._id)
  })
  return {}
}
