import { chooseHome as decide } from '@/domain/people/account'
import { membershipIn } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { changePerson } from '../../_platform/change-person'
import { Fault } from '../../_platform/fault'
import { viewMe } from './me'

/** The caller's screens stand in another of his homes, and in its estate. */
export const chooseHome: Verb<'people.chooseHome'> = async ({ homeId }, call) => {
  const me = call.person
  const { now } = call
  if (!membershipIn(me, homeId, now)) throw new Fault('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  const deed = { by: me._id, now, key: null }
  return viewMe(await changePerson(me, deed, (one) => decide(one, homeId, now)), now)
}
