import { wake } from '@/domain/matter/wake'
import { afterSave } from '../../_platform/after'
import { dueMatters, saveMatter } from '../../_platform/db/matters'

const PAGE = 100

/**
 * What the clock does with cases (F1): of those whose moment has come, the earliest first, each step once. Answers whether
 * all was done before `until`; cost follows what is due.
 */
export const wakeCases = async (clock: () => number, until: number): Promise<{ woken: number; finished: boolean }> => {
  const seen = new Set<string>()
  let woken = 0
  while (clock() < until) {
    const due = await dueMatters(clock(), PAGE)
    const fresh = due.filter((matter) => !seen.has(`${matter._id}:${matter.rev}`))
    if (fresh.length === 0) return { woken, finished: true }
    for (const before of fresh) {
      if (clock() >= until) return { woken, finished: false }
      seen.add(`${before._id}:${before.rev}`)
      const now = clock()
      const after = wake(before, now)
      if (after === null) await afterSave(before, before, now)
      else if (await saveMatter(before, after)) {
        woken += 1
        await afterSave(before, { ...after, rev: before.rev + 1 }, now)
      }
    }
  }
  return { woken, finished: false }
}
