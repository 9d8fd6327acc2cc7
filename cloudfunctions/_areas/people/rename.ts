import { accept } from '@/domain/kernel/result'
import { rename as decide } from '@/domain/people/account'
import { commandOf, type Verb } from '../../_platform/actions'
import { personStore } from '../../_platform/db/people'
import { viewMe } from './me'

/** The caller says how he is called. */
export const rename: Verb<'people.rename'> = async ({ key, name }, call) => {
  const me = call.person
  const deed = commandOf(call, me._id, key)
  const { after } = await personStore.change(me._id, deed, (one) => accept(decide(one, name, deed)), { loaded: me })
  return viewMe(after, call.now)
}
