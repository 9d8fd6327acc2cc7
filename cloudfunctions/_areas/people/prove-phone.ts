import { accept } from '@/domain/kernel/result'
import { provePhone as decide } from '@/domain/people/account'
import { isDone } from '@/domain/people/record'
import type { Verb } from '../../_platform/actions'
import { changePerson } from '../../_platform/change-person'
import { Fault } from '../../_platform/fault'
import { phoneNumberOf } from '../../_platform/wechat'
import { viewMe } from './me'

/** WeChat vouches for the caller's number; the code is good once, so a repeat does not ask again. */
export const provePhone: Verb<'people.provePhone'> = async ({ key, code }, call) => {
  const me = call.person
  const deed = { by: me._id, now: call.now, key }
  if (isDone(me, deed)) return viewMe(me, call.now)
  const phone = await phoneNumberOf(code, call.openid)
  if (phone === null) throw new Fault('BAD_INPUT', 'PHONE_CODE_USED', 'code')
  return viewMe(await changePerson(me, deed, (one) => accept(decide(one, phone, deed))), call.now)
}
