import { startOfDay } from '@/domain/kernel/time'
import { daysToHead, headOf, nextHeadAt, tipsOf } from '@/domain/matter/heads'
import { addHead, headsBefore } from '../../_platform/db/heads'
import { writtenSince } from '../../_platform/db/matters'
import type { ChoreHandler } from '../../_platform/do-chores'
import { digestOf } from '../../_platform/ids'

const AFTER_ALL = '9999'

/**
 * Every night: one head over the chains of the estate for each day that has none yet. It follows from what is stored alone, so
 * that a late or repeated call makes the same.
 */
export const wakeHeads = (async ({ estateId }: { estateId: string }, now: number, until: number) => {
  const [last = null] = await headsBefore(estateId, AFTER_ALL, 1)
  let before = last?.head ?? null
  for (const day of daysToHead(last?.day ?? null, now)) {
    if (Date.now() >= until) return now
    const matters = await writtenSince(estateId, before === null ? 0 : startOfDay(day))
    const made = { estateId, day, before, tips: tipsOf(matters, day, before === null) }
    const head = headOf(made, digestOf)
    // Somebody else was there first: what he made is the same.
    await addHead({ ...made, head }, now)
    before = head
  }
  return nextHeadAt(now)
}) satisfies ChoreHandler
