import { decideApplication } from '@/domain/people/application'
import { commandOf, type OpenVerb } from '../../_platform/actions'
import { applicationStore } from '../../_platform/db/applications'
import { Fault } from '../../_platform/fault'
import { estatesOf } from './names'
import { releasePapers } from './papers'
import { endReview } from './review'
import { viewApplication } from './view'

/** The applicant takes his application back; somebody else's is an unknown one. */
export const withdrawApplication: OpenVerb<'applications.withdraw'> = async ({ key, id }, call) => {
  const deed = commandOf(call, call.openid, key)
  const { after } = await applicationStore.change(id, deed, (one) => {
    if (one.openid !== call.openid) throw new Fault('NOT_FOUND')
    return decideApplication(one, { status: 'withdrawn', reason: null }, deed)
  })
  await Promise.all([releasePapers(after), endReview(after)])
  return viewApplication(after, await estatesOf([after]), [], call.now)
}
