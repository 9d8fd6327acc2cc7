import { joinPage } from '@/contract/pages'
import { signedIn, type Verb } from '../../_platform/serve'
import { drawCode } from '../../_platform/wechat'
import { ownInvitation } from './own-invitation'

/** The invitation as a picture that WeChat's scanner opens the app with. */
export const drawInvitation: Verb<'invitations.draw'> = async ({ code }, call) => {
  const { _id } = await ownInvitation(code, signedIn(call), call.now)
  return { picture: await drawCode(joinPage, _id) }
}
