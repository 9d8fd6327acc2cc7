import { accept } from '@/domain/kernel/result'
import { rename as decide } from '@/domain/people/account'
import type { Verb } from '../../_platform/actions'
import { changePerson } from '../../_platform/change-person'
import { viewMe } from './me'

/** The caller says how he is called. */
export const rename: Verb<'people.rename'> = async ({ key, name }, call) => {
  const me = call.person
  const deed = { by: me._id, now: call.now, key }
  return viewMe(await changePerson(me, deed, (one) => accept(decide(one, name, deed))), call.now)
}
