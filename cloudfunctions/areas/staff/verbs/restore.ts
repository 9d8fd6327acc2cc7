import { restore as begin } from '@/domain/people/employ'
import type { Verb } from '../../../platform/actions'
import { changeColleague } from '../change'
import { viewColleague } from '../view'

/** Lets a suspended colleague work again in his posts; his former cases stay with those who took them over. */
export const restore: Verb<'staff.restore'> = async (input, call) => {
  const { me, person } = await changeColleague(call, input, (before, act) => begin(before, act))
  return viewColleague(person, me, call.now)
}
