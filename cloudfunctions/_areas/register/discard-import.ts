import { CLEAN_AFTER, discard } from '@/domain/register/import'
import type { Verb } from '../../_platform/actions'
import { plan } from '../../_platform/db/chores'
import { importStore } from '../../_platform/db/register'
import { importChore } from './chore'
import { importFor } from './import-for'
import { viewImport } from './view'

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
  await plan(importChore(after, call.now + CLEAN_AFTER), call.now)
  return viewImport(after)
}
