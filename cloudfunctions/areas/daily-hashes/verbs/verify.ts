import { shanghaiDay, startOfDay } from '@/domain/kernel/time'
import { dailyHashOf, lostOf } from '@/domain/matter/proof/daily-hash'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { digestOf } from '../../../platform/ids'
import { mattersByIds } from '../../../store/cases/matters'
import { loadDailyHash } from '../../../store/daily-hashes'

const dayBefore = (day: string): string => shanghaiDay(startOfDay(day) - 1)

/**
 * Compares a day with what is stored now: whether its head still follows from its tips and the head before, whether it is the
 * one that the manager's phone holds, and which cases were changed, rewritten or taken away since.
 */
export const verify: Verb<'dailyHashes.verify'> = async ({ day, known }, call) => {
  const { estateId } = call.person
  const [found, earlier] = await Promise.all([loadDailyHash(estateId, day), loadDailyHash(estateId, dayBefore(day))])
  if (!found) throw new AppError('NOT_FOUND')
  const matters = await mattersByIds(found.tips.map(({ caseId }) => caseId))
  const byId = new Map(matters.map((matter) => [matter._id, matter]))
  const same = found.head === dailyHashOf(found, digestOf) && (earlier === null || earlier.head === found.before)
  const lost = found.tips.flatMap((tip) => {
    const matter = byId.get(tip.caseId)
    const how = lostOf(matter, tip, digestOf)
    return how ? [{ caseId: tip.caseId, number: matter?.number ?? null, how }] : []
  })
  return { same: same && (known === null || known === found.head), cases: found.tips.length, lost }
}
