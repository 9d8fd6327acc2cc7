import { joinPage } from '@/contract/pages'
import type { Verb } from '../../_platform/actions'
import { drawCode } from '../../_platform/wechat'
import { ownInvitation } from './own-invitation'

/** The invitation as a picture that WeChat's scanner opens the app with. */
export const drawInvitation: Verb<'invitations.draw'> = async ({ code }, call) => {
  const { _id } = await ownInvitation(code, call.person, call.now)
  return { picture: await drawCode(joinPage, _id) }
}
