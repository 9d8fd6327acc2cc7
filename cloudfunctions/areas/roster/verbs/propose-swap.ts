import { proposeSwap as propose } from '@/domain/roster/swap'
import type { Verb } from '../../../platform/actions'
import { sendSystemMessage } from '../../../services/messages/send-system-message'
import { editWeek } from '../edit-week'
import { SHIFTS_PAGE } from '../tell-changes'
import { viewMine } from '../view-mine'

/** Asks a colleague of the same duty to take my shift (换班); he is told, and answers. */
export const proposeSwap: Verb<'roster.proposeSwap'> = async (input, call) => {
  const { me, loaded, entry } = await editWeek(call, input, ({ week, crew, template }, act) =>
    propose(week, input, act, { crew, covers: template.covers }),
  )
  const { week, people } = loaded
  const shift = week.shifts.find(({ id }) => id === input.shiftId)
  const colleague = people.find(({ _id }) => _id === input.to)
  if (entry && shift && colleague) {
    const inReturn = week.shifts.find(({ id }) => id === input.inReturnId) ?? null
    const about = { id: `${week._id}:${entry.id}`, at: entry.at, page: SHIFTS_PAGE }
    await sendSystemMessage([colleague], { kind: 'swapAsked', name: me.name, shift, inReturn }, about)
  }
  return viewMine(me, call.now)
}
