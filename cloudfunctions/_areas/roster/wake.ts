import { shanghaiDay } from '@/domain/kernel/time'
import { WEEK, mondayOf, shiftsBetween } from '@/domain/roster/roster'
import { gapsIn, lengthOf } from '@/domain/roster/gaps'
import { peopleWithDuty } from '../../_platform/db/people'
import { notify } from '../../_platform/notify'
import { nextEvening } from './gaps-chore'
import { loadWeek } from './load'
import { joinGaps } from './view'

/** Where gaps are read and filled. */
const ROSTER_PAGE = 'manager/roster/index'

/** Every evening (C3): gaps of the next seven days are told to manager and supervisor; nothing when there is none. */
export const wakeGaps = async ({ estateId }: { estateId: string }, now: number): Promise<number | null> => {
  const until = now + WEEK
  const { docs, template, crew } = await loadWeek(estateId, mondayOf(now), until)
  const gaps = gapsIn(template.covers, shiftsBetween(docs, estateId, now, until), crew, { from: now, until })
  const [first] = joinGaps(gaps)
  if (first) {
    const notice = { kind: 'gapsAhead' as const, first, times: joinGaps(gaps).length, ms: lengthOf(gaps) }
    const people = await peopleWithDuty(estateId, ['manager', 'supervisor'])
    await notify(people, notice, { id: `gaps:${estateId}:${shanghaiDay(now)}`, at: now, page: ROSTER_PAGE })
  }
  return nextEvening(now)
}
