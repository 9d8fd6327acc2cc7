import { accept } from '@/domain/kernel/result'
import { chooseEstate as decide } from '@/domain/people/account'
import { estatesOf } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { personStore } from '../../../store/people/people'
import { viewMe } from './me'

/** The caller's screens and lists stand in another of the estates he has to do with. */
export const chooseEstate: Verb<'people.chooseEstate'> = async ({ estateId }, call) => {
  const me = call.person
  const { now } = call
  if (!estatesOf(me, now).includes(estateId)) throw new AppError('FORBIDDEN')
  const act = { by: me._id, now, key: null }
  const chosen = await personStore.change(me._id, act, (one) => accept(decide(one, estateId, now)), { loaded: me })
  return viewMe(chosen.after, now)
}
