import { chooseHome as decide } from '@/domain/people/account'
import { membershipIn } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { personStore } from '../../../store/people/people'
import { viewMe } from './me'

/** The caller's screens stand in another of his homes, and in its estate. */
export const chooseHome: Verb<'people.chooseHome'> = async ({ homeId }, call) => {
  const me = call.person
  const { now } = call
  if (!membershipIn(me, homeId, now)) throw new AppError('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  const act = { by: me._id, now, key: null }
  const chosen = await personStore.change(me._id, act, (one) => decide(one, homeId, now), { loaded: me })
  return viewMe(chosen.after, now)
}
