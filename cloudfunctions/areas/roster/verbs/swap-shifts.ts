import { swapNow } from '@/domain/roster/swap'
import type { Verb } from '../../../platform/actions'
import { changeWeek } from '../change-week'

/** The office lets two people change places, or gives a shift to a colleague; both are told. */
export const swapShifts: Verb<'roster.swapShifts'> = (input, call) =>
  changeWeek(call, input, ({ week, crew }, act) => swapNow(week, input, act, crew))
