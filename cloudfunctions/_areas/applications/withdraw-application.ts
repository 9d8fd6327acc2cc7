import { decideApplication } from '@/domain/people/application'
import type { OpenVerb } from '../../_platform/actions'
import { loadApplication, saveApplication } from '../../_platform/db/applications'
import { Fault, refusal } from '../../_platform/fault'
import { estatesOf } from './names'
import { releasePapers } from './papers'
import { endReview } from './review'
import { viewApplication } from './view'

/** The applicant takes his application back; somebody else's is an unknown one. */
export const withdrawApplication: OpenVerb<'applications.withdraw'> = async ({ key, id }, call) => {
  const before = await loadApplication(id)
  if (!before || before.openid !== call.openid) throw new Fault('NOT_FOUND')
  const view = async (one: typeof before) => viewApplication(one, await estatesOf([one]), [], call.now)
  if (before.key === key) {
    await releasePapers(before)
    return view(before)
  }
  const deed = { by: call.openid, now: call.now, key }
  const decided = decideApplication(before, { status: 'withdrawn', reason: null }, deed)
  if (!decided.ok) throw refusal(decided.reason)
  if (!(await saveApplication(before, decided.value))) throw refusal('APPLICATION_OVER')
  await Promise.all([releasePapers(decided.value), endReview(decided.value)])
  return view(decided.value)
}
