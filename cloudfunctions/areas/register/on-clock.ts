import { CLEAN_AFTER, type Import, isOver, leftover, stop, tending } from '@/domain/register/import'
import { removeFiles } from '../../platform/files'
import { importStore, loadImport, removeVersion } from '../../store/estate/register'
import { storeUntil } from './store'

const clean = async (one: Import): Promise<null> => {
  const version = leftover(one)
  if (version !== null) await removeVersion(version)
  if (one.plan) await removeFiles([one.plan.fileId])
  return null
}

/**
 * What the clock does with an import: goes on with one that no phone follows any more, forgets one that nobody decided
 * about for a day, and clears away what is left of one that is over.
 */
export const importOnClock = async ({ importId }: { importId: string }, now: number, until: number) => {
  const one = await loadImport(importId)
  if (!one) return null
  const what = tending[one.state]
  if (what === 'clean') return clean(one)
  if (what === 'lapse') return (await importStore.write(one, stop(one, 'lapsed', now))) ? now + CLEAN_AFTER : now
  return isOver(await storeUntil(one, () => Date.now(), until)) ? now + CLEAN_AFTER : now
}
