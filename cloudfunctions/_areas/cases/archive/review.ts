import { review as decide, mayWithExamples } from '@/domain/case-archive/example'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../_platform/actions'
import { loadExample, saveExample } from '../../../_platform/db/examples'
import { Fault, refusal } from '../../../_platform/fault'

/** A second pair of eyes decides whether the team reads an example. Refuses: one's own, reviewed already. */
export const review: Verb<'caseArchive.review'> = async ({ id, share }, call) => {
  const me = call.person
  const one = await loadExample(id)
  if (!one) throw new Fault('NOT_FOUND')
  if (!mayWithExamples(dutiesOf(me, one.estateId), 'review')) throw new Fault('FORBIDDEN', 'MANAGER_ONLY')
  const decided = decide(one, share, me._id)
  if (!decided.ok) throw refusal(decided.reason)
  if (decided.value !== one && !(await saveExample(one, decided.value))) throw new Fault('CONFLICT')
  return {}
}
