import { proposeSwap } from '@/domain/roster/swap'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { checkedMonday, loadWeek } from '../load'

/** Who could take my shift, and which of his I could take in return: only what the rules would accept now. */
export const swapChoices: Verb<'roster.swapChoices'> = async ({ monday, shiftId }, call) => {
  const me = call.person
  const { week, people, crew, template } = await loadWeek(me.estateId, checkedMonday(monday, call.now))
  const mine = week.shifts.find(({ id }) => id === shiftId)
  if (!mine) throw new AppError('WRONG_STATE', 'SHIFT_GONE')
  const act = { by: me._id, now: call.now, key: '' }
  const about = { crew, covers: template.covers }
  const fits = (to: string, inReturnId: string | null) => proposeSwap(week, { shiftId, to, inReturnId }, act, about).ok
  const colleagues = people
    .map(({ _id, name }) => ({
      personId: _id,
      name,
      free: fits(_id, null),
      inReturn: week.shifts.filter(
        (shift) => shift.personId === _id && shift.duty === mine.duty && fits(_id, shift.id),
      ),
    }))
    .filter(({ free, inReturn }) => free || inReturn.length > 0)
  return { colleagues }
}
