import { shanghaiDay } from '@/domain/kernel/time'
import { nextEvening } from '@/domain/roster/evening'
import { gapsIn, joinGaps } from '@/domain/roster/gaps'
import { mondayOf, shiftsBetween, WEEK } from '@/domain/roster/roster'
import { sendSystemMessage } from '../../services/messages/send-system-message'
import { peopleWithDuty } from '../../store/people/people'
import { loadWeek } from './load'

/** Where gaps are read and filled. */
const ROSTER_PAGE = 'planning/roster/index'

/** Every evening (C3): gaps of the next seven days are told to manager and supervisor; nothing when there is none. */
export const gapsOnClock = async ({ estateId }: { estateId: string }, now: number): Promise<number | null> => {
  const until = now + WEEK
  const { docs, template, crew } = await loadWeek(estateId, mondayOf(now), until)
  const gaps = gapsIn(template.covers, shiftsBetween(docs, estateId, now, until), crew, { from: now, until })
  const times = joinGaps(gaps)
  const [first] = times
  if (first) {
    const message = { kind: 'gapsAhead' as const, first, times: times.length }
    const people = await peopleWithDuty(estateId, ['manager', 'supervisor'])
    await sendSystemMessage(people, message, { id: `gaps:${estateId}:${shanghaiDay(now)}`, at: now, page: ROSTER_PAGE })
  }
  return nextEvening(now)
}
