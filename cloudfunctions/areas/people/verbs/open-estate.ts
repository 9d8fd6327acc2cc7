import { defaultPolicy } from '@/domain/commitment/policy'
import { accept } from '@/domain/kernel/result'
import { chooseEstate } from '@/domain/people/account'
import { changePost } from '@/domain/people/employ'
import type { Person } from '@/domain/people/person'
import { commandOf, type Verb } from '../../../platform/actions'
import { idFromKey } from '../../../platform/ids'
import { refuseDoubted } from '../../../services/content'
import { planStanding } from '../../../services/jobs/standing'
import { addEstate } from '../../../store/estate/estates'
import { personStore } from '../../../store/people/people'
import { viewMe } from './me'

/**
 * A manager opens one more estate: he is its first manager, and his screens stand there. Its id follows from the key, so
 * that a repeat after a crash finishes what was begun.
 */
export const openEstate: Verb<'people.openEstate'> = async ({ key, estate }, call) => {
  const me = call.person
  const { now } = call
  await refuseDoubted([estate.name], call, 'estate.name')
  const _id = `estate-${idFromKey(me._id, key)}`
  const act = commandOf(call, me._id, key)
  await addEstate({ _id, ...estate, policy: defaultPolicy, policySet: null, register: null })
  await planStanding([_id], now)
  const employ = (one: Person) => changePost(one, _id, ['manager'], one.staff?.skills ?? [], act)
  const opened = await personStore.change(me._id, act, (one) => accept(chooseEstate(employ(one), _id, now)), {
    loaded: me,
  })
  return viewMe(opened.after, now)
}
