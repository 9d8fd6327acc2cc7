import { isDone } from '@/domain/kernel/remembered'
import { accept } from '@/domain/kernel/result'
import { provePhone as decide } from '@/domain/people/account'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { phoneNumberOf } from '../../../platform/wechat'
import { personStore } from '../../../store/people/people'
import { viewMe } from './me'

/** WeChat vouches for the caller's number; the code is good once, so a repeat does not ask again. */
export const provePhone: Verb<'people.provePhone'> = async ({ key, code }, call) => {
  const me = call.person
  const act = commandOf(call, me._id, key)
  if (isDone(me, act)) return viewMe(me, call.now)
  const phone = await phoneNumberOf(code, call.openid)
  if (phone === null) throw new AppError('BAD_INPUT', 'PHONE_CODE_USED', 'code')
  const { after } = await personStore.change(me._id, act, (one) => accept(decide(one, phone, act)), { loaded: me })
  return viewMe(after, call.now)
}
