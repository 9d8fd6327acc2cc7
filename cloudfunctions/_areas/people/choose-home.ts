import { chooseHome as decide } from '@/domain/people/account'
import { membershipIn } from '@/domain/people/person'
import type { Verb } from '../../_platform/actions'
import { personStore } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { viewMe } from './me'

/** The caller's screens stand in another of his homes, and in its estate. */
export const chooseHome: Verb<'people.chooseHome'> = async ({ homeId }, call) => {
  const me = call.person
  const { now } = call
  if (!membershipIn(me, homeId, now)) throw new Fault('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  const deed = { by: me._id, now, key: null }
  const chosen = await personStore.change(me._id, deed, (one) => decide(one, homeId, now), { loaded: me })
  return viewMe(chosen.after, now)
}
