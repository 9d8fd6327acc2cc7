import { noWork, type RepairPart } from '../work/parts'
import { type ConcernPart, noConcern } from './concern/concern-part'
import type { Concern } from './kinds'
import type { Matter } from './matter'

/** Something of a case that only a repair has, or only what is no repair. */
type Parted<OfRepair, OfConcern> = ({ kind: 'repair' } & OfRepair) | ({ kind: Concern } & OfConcern)

/** Returns what only a repair has; for any other case that of a repair on which nothing was done. */
export const workOf = (matter: Matter): RepairPart => (matter.kind === 'repair' ? matter : noWork)

/** Returns what only a complaint, a suggestion or a question has; for a repair nothing of it. */
export const concernOf = (matter: Matter): ConcernPart => (matter.kind === 'repair' ? noConcern : matter)

/** Returns the colleagues who help on a case. */
export const helpersOf = (matter: Parted<{ helpers: string[] }, unknown>): string[] =>
  matter.kind === 'repair' ? matter.helpers : []

/** Returns the member of staff whom a case is about; null when it is about nobody. */
export const aboutOf = (matter: Parted<unknown, { aboutId: string | null }>): string | null =>
  matter.kind === 'repair' ? null : matter.aboutId

/** Returns true when only few may know whose a case is. */
export const isAnonymous = (matter: Parted<unknown, { anonymous: boolean }>): boolean =>
  matter.kind !== 'repair' && matter.anonymous
