import { fillWeek as fill } from '@/domain/roster/edit'
import { linesFor, shiftsOf, WEEK, weekOf } from '@/domain/roster/roster'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { rosterDocs } from '../../../store/estate/rosters'
import { changeWeek } from '../change-week'
import { checkedMonday } from '../load'

/** Writes a week anew from the template, or copies another week into it. Refuses when it changed since it was looked at. */
export const fillWeek: Verb<'roster.fillWeek'> = async (input, call) => {
  const { from } = input
  const { estateId } = call.person
  const source =
    from === 'template'
      ? null
      : weekOf(await rosterDocs(estateId, checkedMonday(from, call.now), from + WEEK), estateId, from)
  return changeWeek(call, input, ({ week, template, crew }, act) => {
    if (week.rev !== input.rev) throw new AppError('CONFLICT')
    const shifts = source ? source.shifts : shiftsOf(linesFor(template, week.monday), week.monday)
    return fill(week, { from, shifts }, act, crew)
  })
}
