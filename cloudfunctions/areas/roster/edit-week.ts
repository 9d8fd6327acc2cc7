import type { Person } from '@/domain/people/person'
import type { Edited } from '@/domain/roster/edit'
import type { RosterAct, WeekEntry } from '@/domain/roster/entry'
import { type Call, commandOf } from '../../platform/actions'
import { weekStore } from '../../store/estate/rosters'
import { checkedMonday, type Loaded, loadWeek } from './load'

type Written = { me: Person; loaded: Loaded; entry: WeekEntry | null }

/**
 * Every change to a week goes this way: load, decide on what was just loaded, write once. `entry` is the new line of history; null when nothing was written.
 */
export const editWeek = async (
  call: Call,
  input: { key: string; monday: number },
  decide: (loaded: Loaded, act: RosterAct) => Edited,
): Promise<Written> => {
  const me = call.person
  const monday = checkedMonday(input.monday, call.now)
  const act = commandOf(call, me._id, input.key)
  let loaded = await loadWeek(me.estateId, monday)
  const again = async () => {
    loaded = await loadWeek(me.estateId, monday)
    return loaded.week
  }
  const { before, after } = await weekStore.change(loaded.week._id, act, () => decide(loaded, act), {
    loaded: loaded.week,
    load: again,
  })
  return { me, loaded: { ...loaded, week: after }, entry: after === before ? null : (after.history.at(-1) ?? null) }
}
