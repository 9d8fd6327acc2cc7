import { CLEAN_AFTER, discard } from '@/domain/register/import'
import type { Verb } from '../../../platform/actions'
import { importStore } from '../../../store/estate/register'
import { plan } from '../../../store/jobs'
import { importFor } from '../import-for'
import { importJob } from '../job'
import { viewImport } from '../view'

/** While homes are stored, the note of how far it is changes all the time. */
const MOST_TRIES = 5

/** Gives an import up; what it had stored already is cleared away by the clock. Refuses one that is over. */
export const discardImport: Verb<'register.discardImport'> = async ({ id }, call) => {
  const { after } = await importStore.change(
    id,
    { by: call.person._id, now: call.now, key: null },
    (one) => discard(one, call.now),
    { load: () => importFor(call, id), tries: MOST_TRIES },
  )
  await plan(importJob(after, call.now + CLEAN_AFTER), call.now)
  return viewImport(after)
}
