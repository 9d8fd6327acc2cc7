import type { MyShifts, SwapView } from '@/contract'
import type { Person } from '@/domain/people/person'
import { mondayOf, WEEK, type Week, weekOf } from '@/domain/roster/roster'
import { isLive } from '@/domain/roster/swap'
import { peopleNamed } from '../../services/people/names'
import { rosterDocs } from '../../store/estate/rosters'

const swapsOf = (week: Week, personId: string, now: number): SwapView[] =>
  week.swaps
    .filter((swap) => (swap.by === personId || swap.to === personId) && isLive(swap, week, now))
    .flatMap(({ id, by, to, at, shiftId, inReturnId }) => {
      const find = (wanted: string | null) => week.shifts.find((shift) => shift.id === wanted) ?? null
      const shift = find(shiftId)
      return shift ? [{ id, by, to, at, monday: week.monday, shift, inReturn: find(inReturnId) }] : []
    })

/** My shifts of this week and the next, what still runs from Sunday night included. Two reads at most. */
export const viewMine = async (me: Person, now: number): Promise<MyShifts> => {
  const monday = mondayOf(now)
  const docs = await rosterDocs(me.estateId, monday, monday + 2 * WEEK - 1)
  const weeks = [monday - WEEK, monday, monday + WEEK].map((start) => weekOf(docs, me.estateId, start))
  const swaps = weeks.flatMap((week) => swapsOf(week, me._id, now))
  const people = await peopleNamed(swaps.flatMap(({ by, to }) => [by, to]))
  return {
    weeks: weeks
      .map((week) => ({ monday: week.monday, shifts: week.shifts.filter(({ personId }) => personId === me._id) }))
      .map(({ monday: start, shifts }) => ({
        monday: start,
        shifts: shifts.filter(({ until }) => start >= monday || until > now).sort((a, b) => a.from - b.from),
      }))
      .filter(({ monday: start, shifts }) => start >= monday || shifts.length > 0),
    swaps,
    names: Object.fromEntries([...people.values()].map(({ _id, name }) => [_id, name])),
  }
}
