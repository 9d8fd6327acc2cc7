import { withdrawSwap as withdraw } from '@/domain/roster/swap'
import type { Verb } from '../../../platform/actions'
import { editWeek } from '../edit-week'
import { viewMine } from '../view-mine'

/** Takes back what a colleague has not answered yet. */
export const withdrawSwap: Verb<'roster.withdrawSwap'> = async (input, call) => {
  const { me } = await editWeek(call, input, ({ week }, act) => withdraw(week, input.swapId, act))
  return viewMine(me, call.now)
}
