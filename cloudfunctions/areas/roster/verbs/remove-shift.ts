import { removeShift as remove } from '@/domain/roster/edit'
import type { Verb } from '../../../platform/actions'
import { changeWeek } from '../change-week'

/** Takes a shift off the roster; one that has begun ends now. */
export const removeShift: Verb<'roster.removeShift'> = (input, call) =>
  changeWeek(call, input, ({ week }, act) => remove(week, input.shiftId, act))
