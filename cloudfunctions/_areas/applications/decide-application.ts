import { type Application, decideApplication as decide } from '@/domain/people/application'
import { isOfficeOf } from '@/domain/people/household-rights'
import { membershipIn } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { loadApplication, saveApplication } from '../../_platform/db/applications'
import { peopleOfHome, personByOpenid } from '../../_platform/db/people'
import { Fault, refusal } from '../../_platform/fault'
import { letIn } from './let-in'
import { estatesOf } from './names'
import { releasePapers } from './papers'
import { endReview } from './review'
import { viewApplication } from './view'

/** Desk or manager lets the applicant in, or refuses with a reason (A3). A repeat finishes what was cut off. */
export const decideApplication: Verb<'applications.decide'> = async ({ key, id, approve, reason }, call) => {
  const me = call.person
  const { now } = call
  const before = await loadApplication(id)
  if (!before || !isOfficeOf(me, before.estateId)) throw new Fault('FORBIDDEN', 'OFFICE_ONLY')
  const applicant = await personByOpenid(before.openid)
  let after: Application = before
  if (before.key !== key || before.decidedBy !== me._id) {
    if (approve && applicant && membershipIn(applicant, before.homeId, now)) throw refusal('ALREADY_MEMBER')
    const decided = decide(before, { status: approve ? 'approved' : 'refused', reason }, { by: me._id, now, key })
    if (!decided.ok) throw refusal(decided.reason)
    if (!(await saveApplication(before, decided.value))) throw refusal('APPLICATION_OVER')
    after = decided.value
  }
  await Promise.all([releasePapers(after), endReview(after)])
  await letIn(after, applicant, now)
  const [estates, household] = await Promise.all([estatesOf([after]), peopleOfHome(after.homeId)])
  return viewApplication(after, estates, household, now)
}
