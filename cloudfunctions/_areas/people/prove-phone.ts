import { isDone } from '@/domain/kernel/remembered'
import { accept } from '@/domain/kernel/result'
import { provePhone as decide } from '@/domain/people/account'
import { commandOf, type Verb } from '../../_platform/actions'
import { personStore } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { phoneNumberOf } from '../../_platform/wechat'
import { viewMe } from './me'

/** WeChat vouches for the caller's number; the code is good once, so a repeat does not ask again. */
export const provePhone: Verb<'people.provePhone'> = async ({ key, code }, call) => {
  const me = call.person
  const deed = commandOf(call, me._id, key)
  if (isDone(me, deed)) return viewMe(me, call.now)
  const phone = await phoneNumberOf(code, call.openid)
  if (phone === null) throw new Fault('BAD_INPUT', 'PHONE_CODE_USED', 'code')
  const { after } = await personStore.change(me._id, deed, (one) => accept(decide(one, phone, deed)), { loaded: me })
  return viewMe(after, call.now)
}
