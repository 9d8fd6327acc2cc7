import { accept } from '@/domain/kernel/result'
import { rename as decide } from '@/domain/people/account'
import { commandOf, type Verb } from '../../../platform/actions'
import { refuseDoubted } from '../../../services/content'
import { personStore } from '../../../store/people/people'
import { viewMe } from './me'

/** The caller says how he is called. */
export const rename: Verb<'people.rename'> = async ({ key, name }, call) => {
  const me = call.person
  await refuseDoubted([name], call, 'name')
  const act = commandOf(call, me._id, key)
  const { after } = await personStore.change(me._id, act, (one) => accept(decide(one, name, act)), { loaded: me })
  return viewMe(after, call.now)
}
