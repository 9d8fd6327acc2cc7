import { noWork } from '../work/parts'
import { noConcern } from './concern/concern-part'
import { type Kind, kinds } from './kinds'
import { type Matter, SHAPE } from './matter'
import { settled, type Terms } from './record'
import { promiseMissing } from './times/keep-promising'

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

/** When a case is migrated, and by which figures of its estate what it lacks is promised. */
export type Migrating = Pick<Terms, 'now' | 'policy'>

/**
 * Version 2: every open case has a result in two days promised, and a date where the work goes on (D4, D5), from now on, and is
 * before whoever answers for it (D2). Tells nobody.
 */
const toPromised = (stored: StoredCase, at: Migrating): StoredCase =>
  stored.open ? (settled(promiseMissing(stored as unknown as Matter, at)) as unknown as StoredCase) : stored

/** What leads from each version to the next. */
const steps: readonly ((stored: StoredCase, at: Migrating) => StoredCase)[] = [toSplitParts, toPromised]

/**
 * Returns a stored case in the present shape; the same object when it has that already, or when it is no case. History and chain
 * are never touched, so that every link given out still holds; nothing is missed or told because of it.
 */
export const migrateCase = (stored: StoredCase, at: Migrating): StoredCase => {
  const version = stored.v ?? 0
  if (version >= SHAPE || !kinds.includes(stored.kind)) return stored
  return { ...steps.slice(version).reduce((document, step) => step(document, at), stored), v: SHAPE }
}

/** What a write has to set and to remove so that a stored case gets its present shape; null when it has it. */
export const migrationOf = (
  stored: StoredCase,
  at: Migrating,
): { set: Record<string, unknown>; remove: string[] } | null => {
  const now = migrateCase(stored, at)
  if (now === stored) return null
  return {
    set: Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== stored[name])),
    remove: Object.keys(stored).filter((name) => !(name in now)),
  }
}
