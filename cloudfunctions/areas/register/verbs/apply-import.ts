import { SECOND } from '@/domain/kernel/time'
import { begin, CLEAN_AFTER, CLOCK_TAKES_OVER, isOver } from '@/domain/register/import'
import type { Verb } from '../../../platform/actions'
import { refusal } from '../../../platform/app-error'
import { importStore } from '../../../store/estate/register'
import { plan } from '../../../store/jobs'
import { importFor } from '../import-for'
import { importJob } from '../job'
import { storeUntil } from '../store'
import { viewImport } from '../view'

/** How long one call works, so that the phone can show how far it is; `api` lives for 20 seconds. */
const SLICE_MS = 3 * SECOND

/**
 * The go-ahead for a sheet that was looked through, and again to go on with it. Who leaves finds it done: the clock takes
 * over after a minute. Refuses a sheet with problems and an import that was given up.
 */
export const applyImport: Verb<'register.applyImport'> = async ({ id }, call) => {
  const one = await importFor(call, id)
  const begun = begin(one)
  if (!begun.ok) throw refusal(begun.reason)
  const fresh = begun.value !== one
  if (fresh) await plan(importJob(one, call.now + CLOCK_TAKES_OVER), call.now)
  const current = fresh ? ((await importStore.write(one, begun.value)) ?? (await importFor(call, id))) : one
  const after = await storeUntil(current, () => Date.now(), call.now + SLICE_MS)
  if (isOver(after) && !isOver(current)) await plan(importJob(after, call.now + CLEAN_AFTER), call.now)
  return viewImport(after)
}
