import { noWork } from '../work/parts'
import { noConcern } from './concern/concern-part'
import { type Kind, kinds } from './kinds'
import { SHAPE } from './matter'

/** A case as it is stored, in whatever shape it was written; those without a version are older than versions. */
export type StoredCase = { kind: Kind; v?: number } & Record<string, unknown>

const without = (stored: StoredCase, names: readonly string[]): StoredCase => ({
  ...(Object.fromEntries(Object.entries(stored).filter(([name]) => !names.includes(name))) as StoredCase),
})

/** Version 1: a repair has nothing of a concern any more and a concern nothing of a repair; what its own part lacks is empty. */
const toSplitParts = (stored: StoredCase): StoredCase => {
  const [own, other] = stored.kind === 'repair' ? [noWork, noConcern] : [noConcern, noWork]
  return { ...own, ...without(stored, Object.keys(other)) }
}

/** What leads from each version to the next. */
const steps: readonly ((stored: StoredCase) => StoredCase)[] = [toSplitParts]

/**
 * Returns a stored case in the present shape; the same object when it has that already, or when it is no case. History and chain
 * are never touched, so that every link given out still holds.
 */
export const migrateCase = (stored: StoredCase): StoredCase => {
  const version = stored.v ?? 0
  if (version >= SHAPE || !kinds.includes(stored.kind)) return stored
  return { ...steps.slice(version).reduce((document, step) => step(document), stored), v: SHAPE }
}

/** What a write has to set and to remove so that a stored case gets its present shape; null when it has it. */
export const migrationOf = (stored: StoredCase): { set: Record<string, unknown>; remove: string[] } | null => {
  const now = migrateCase(stored)
  if (now === stored) return null
  return {
    set: Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== stored[name])),
    remove: Object.keys(stored).filter((name) => !(name in now)),
  }
}
