import { decideApplication } from '@/domain/people/application'
import { commandOf, type OpenVerb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { applicationStore } from '../../../store/people/applications'
import { estatesOf } from '../names'
import { releasePapers } from '../papers'
import { viewApplication } from '../view'

/** The applicant takes his application back; somebody else's is an unknown one. */
export const withdraw: OpenVerb<'applications.withdraw'> = async ({ key, id }, call) => {
  const act = commandOf(call, call.openid, key)
  const { after } = await applicationStore.change(id, act, (one) => {
    if (one.openid !== call.openid) throw new AppError('NOT_FOUND')
    return decideApplication(one, { status: 'withdrawn', reason: null }, act)
  })
  await releasePapers(after)
  return viewApplication(after, await estatesOf([after]), null, call.now)
}
