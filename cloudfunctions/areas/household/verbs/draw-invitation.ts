import { joinPage } from '@/contract/pages'
import type { Verb } from '../../../platform/actions'
import { drawCode } from '../../../platform/wechat'
import { ownInvitation } from '../own-invitation'

/** The invitation as a picture that WeChat's scanner opens the app with. */
export const drawInvitation: Verb<'household.drawInvitation'> = async ({ code }, call) => {
  const { _id } = await ownInvitation(code, call.person, call.now)
  return { picture: await drawCode(joinPage, _id) }
}
