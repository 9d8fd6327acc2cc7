import type { Person } from '@/domain/people/person'
import type { Edited } from '@/domain/roster/edit'
import { isDone, type RosterDeed, type WeekEntry } from '@/domain/roster/entry'
import type { Call } from '../../_platform/actions'
import { saveRoster } from '../../_platform/db/rosters'
import { Fault, refusal } from '../../_platform/fault'
import { checkedMonday, type Loaded, loadWeek } from './load'

const TRIES = 3

type Written = { me: Person; loaded: Loaded; entry: WeekEntry | null }

/**
 * Every change to a week goes this way: load, decide on what was just loaded, write once on condition that nobody else did.
 * A lost race loads and decides again. `entry` is the new line of history; null when the same key had done it before.
 */
export const editWeek = async (
  call: Call,
  input: { key: string; monday: number },
  decide: (loaded: Loaded, deed: RosterDeed) => Edited,
): Promise<Written> => {
  const me = call.person
  const monday = checkedMonday(input.monday, call.now)
  const deed = { by: me._id, now: call.now, key: input.key }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const loaded = await loadWeek(me.estateId, monday)
    if (isDone(loaded.week, deed)) return { me, loaded, entry: null }
    const decided = decide(loaded, deed)
    if (!decided.ok) throw refusal(decided.reason)
    if (await saveRoster(loaded.week, decided.value)) {
      const week = { ...decided.value, rev: loaded.week.rev + 1 }
      return { me, loaded: { ...loaded, week }, entry: week.history.at(-1) ?? null }
    }
  }
  throw new Fault('CONFLICT')
}
