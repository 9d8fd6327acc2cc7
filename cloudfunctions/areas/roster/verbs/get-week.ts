import { mondayOf } from '@/domain/roster/roster'
import type { Verb } from '../../../platform/actions'
import { checkedMonday, loadWeek } from '../load'
import { viewWeek } from '../view'

/** The duty roster of a week, for every member of staff. Two reads, one more when somebody on it has left. */
export const getWeek: Verb<'roster.getWeek'> = async (input, call) => {
  const me = call.person
  const monday = input.monday === null ? mondayOf(call.now) : checkedMonday(input.monday, call.now)
  return viewWeek(await loadWeek(me.estateId, monday), me, call.now)
}
