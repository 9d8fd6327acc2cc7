import { dutiesOf } from '@/domain/people/person'
import { answerSwap as answer } from '@/domain/roster/swap'
import type { Verb } from '../../../platform/actions'
import { sendSystemMessage } from '../../../services/messages/send-system-message'
import { editWeek } from '../edit-week'
import { SHIFTS_PAGE } from '../tell-changes'
import { viewMine } from '../view-mine'

/** The colleague says yes – then both have changed places, and the supervisor hears of it – or no. */
export const answerSwap: Verb<'roster.answerSwap'> = async (input, call) => {
  const { me, loaded, entry } = await editWeek(call, input, ({ week, crew, template }, act) =>
    answer(week, input, act, { crew, covers: template.covers }),
  )
  const { week, people } = loaded
  const swap = week.swaps.find(({ id }) => id === input.swapId)
  const shift = week.shifts.find(({ id }) => id === swap?.shiftId)
  if (entry && swap && shift) {
    const asker = people.find(({ _id }) => _id === swap.by)
    const supervisors = people.filter((one) => dutiesOf(one, me.estateId).includes('supervisor'))
    const others = supervisors.filter(({ _id }) => _id !== swap.by && _id !== me._id)
    const about = { id: `${week._id}:${entry.id}`, at: entry.at, page: SHIFTS_PAGE }
    const { agree } = input
    if (asker) await sendSystemMessage([asker], { kind: 'swapAnswered', name: me.name, agree, shift }, about)
    if (agree && asker)
      await sendSystemMessage(others, { kind: 'swapMade', names: [asker.name, me.name], shift }, about)
  }
  return viewMine(me, call.now)
}
