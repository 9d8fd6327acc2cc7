import { startOfDay } from '@/domain/kernel/time'
import { dailyHashOf, daysToDailyHash, endsWeek, nextDailyHashAt, tipsOf } from '@/domain/matter/proof/daily-hash'
import { digestOf } from '../../platform/ids'
import type { JobHandler } from '../../services/jobs/run-jobs'
import { sendSystemMessage } from '../../services/messages/send-system-message'
import { writtenSince } from '../../store/cases/matters'
import { addDailyHash, dailyHashesIn } from '../../store/daily-hashes'
import { peopleWithDuty } from '../../store/people/people'

/** Handed to the managers, to be kept where nobody else writes: a line in the inbox, once for each week, and no push. */
const handOut = async (
  estateId: string,
  { day, head: dailyHash }: { day: string; head: string },
  at: number,
): Promise<void> => {
  const about = { id: `heads:${estateId}:${day}`, at, page: 'insight/daily-hashes/index' }
  await sendSystemMessage(
    await peopleWithDuty(estateId, ['manager']),
    { kind: 'headsOfWeek', day, head: dailyHash },
    about,
  )
}

/**
 * Every night: one head over the chains of the estate for each day that has none yet. It follows from what is stored alone, so
 * that a late or repeated call makes the same.
 */
export const dailyHashesOnClock = (async ({ estateId }: { estateId: string }, now: number, until: number) => {
  const [last = null] = (await dailyHashesIn(estateId, null, 1)).docs
  let before = last?.head ?? null
  const days = daysToDailyHash(last?.day ?? null, now)
  const handedOut = days.filter(endsWeek).at(-1)
  for (const day of days) {
    if (Date.now() >= until) return now
    const matters = await writtenSince(estateId, before === null ? 0 : startOfDay(day))
    const made = { estateId, day, before, tips: tipsOf(matters, day, before === null) }
    const dailyHash = dailyHashOf(made, digestOf)
    // Before it is written: cut off in between, the same is handed out again, and is stored once.
    if (day === handedOut) await handOut(estateId, { day, head: dailyHash }, now)
    // Somebody else was there first: what he made is the same.
    await addDailyHash({ ...made, head: dailyHash }, now)
    before = dailyHash
  }
  return nextDailyHashAt(now)
}) satisfies JobHandler
