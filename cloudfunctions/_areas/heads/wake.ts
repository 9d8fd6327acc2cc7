import { startOfDay } from '@/domain/kernel/time'
import { daysToHead, endsWeek, headOf, nextHeadAt, tipsOf } from '@/domain/matter/heads'
import { addHead, headsBefore } from '../../_platform/db/heads'
import { writtenSince } from '../../_platform/db/matters'
import { peopleWithDuty } from '../../_platform/db/people'
import type { ChoreHandler } from '../../_platform/do-chores'
import { digestOf } from '../../_platform/ids'
import { notify } from '../../_platform/notices'

const AFTER_ALL = '9999'

/** Handed to the managers, to be kept where nobody else writes: a line in the inbox, once for each week, and no push. */
const handOut = async (estateId: string, { day, head }: { day: string; head: string }, at: number): Promise<void> => {
  const about = { id: `heads:${estateId}:${day}`, at, page: 'manager/heads/index' }
  await notify(await peopleWithDuty(estateId, ['manager']), { kind: 'headsOfWeek', day, head }, about)
}

/**
 * Every night: one head over the chains of the estate for each day that has none yet. It follows from what is stored alone, so
 * that a late or repeated call makes the same.
 */
export const wakeHeads = (async ({ estateId }: { estateId: string }, now: number, until: number) => {
  const [last = null] = await headsBefore(estateId, AFTER_ALL, 1)
  let before = last?.head ?? null
  const days = daysToHead(last?.day ?? null, now)
  const handedOut = days.filter(endsWeek).at(-1)
  for (const day of days) {
    if (Date.now() >= until) return now
    const matters = await writtenSince(estateId, before === null ? 0 : startOfDay(day))
    const made = { estateId, day, before, tips: tipsOf(matters, day, before === null) }
    const head = headOf(made, digestOf)
    // Before it is written: cut off in between, the same is handed out again, and lands once.
    if (day === handedOut) await handOut(estateId, { day, head }, now)
    // Somebody else was there first: what he made is the same.
    await addHead({ ...made, head }, now)
    before = head
  }
  return nextHeadAt(now)
}) satisfies ChoreHandler
