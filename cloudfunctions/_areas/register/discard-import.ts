import { CLEAN_AFTER, discard } from '@/domain/register/import'
import type { Verb } from '../../_platform/actions'
import { plan } from '../../_platform/db/chores'
import { saveImport } from '../../_platform/db/register'
import { Fault, refusal } from '../../_platform/fault'
import { importChore } from './chore'
import { importFor } from './import-for'
import { viewImport } from './view'

/** While homes are stored, the note of how far it is changes all the time. */
const MOST_TRIES = 5

/** Gives an import up; what it had stored already is cleared away by the clock. Refuses one that is over. */
export const discardImport: Verb<'register.discardImport'> = async ({ id }, call) => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const one = await importFor(call, id)
    const decided = discard(one, call.now)
    if (!decided.ok) throw refusal(decided.reason)
    const saved = await saveImport(one, decided.value)
    if (!saved) continue
    await plan(importChore(one, call.now + CLEAN_AFTER), call.now)
    return viewImport(saved)
  }
  throw new Fault('CONFLICT')
}
