import type { Matter } from '@/domain/matter/matter'
import type { Person } from '@/domain/people/person'
import { lookUp } from '../messages/tell'
import { afterOf, type SavedOf } from '../promises/after'
import { caseServerPlug } from './plug'

/** A case as it was before a write, null when there was none, and as it stands now. */
export type Saved = SavedOf<Matter>

/** What follows the writes of cases. */
export const { beginAfter, afterAll, afterSave } = afterOf(caseServerPlug)

/** Everybody whom a case may have to be told to, and whoever else is asked for, in one read. */
export const lookUpFor = (after: Matter, others: readonly (string | null)[]): Promise<readonly Person[]> =>
  lookUp([{ plug: caseServerPlug, after }], others)
