import { addShift as add } from '@/domain/roster/edit'
import type { Verb } from '../../../platform/actions'
import { changeWeek } from '../change-week'

/** One more shift for somebody of the duty (排班). */
export const addShift: Verb<'roster.addShift'> = (input, call) => {
  const { personId, duty, from, until } = input
  return changeWeek(call, input, ({ week, crew }, act) => add(week, { personId, duty, from, until }, act, crew))
}
