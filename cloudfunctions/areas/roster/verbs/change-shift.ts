import { changeShift as change } from '@/domain/roster/edit'
import type { Verb } from '../../../platform/actions'
import { changeWeek } from '../change-week'

/** Another person or other times for a shift; one that has begun can only end at another time. */
export const changeShift: Verb<'roster.changeShift'> = (input, call) =>
  changeWeek(call, input, ({ week, crew }, act) => change(week, input, act, crew))
