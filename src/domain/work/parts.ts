import type { Earlier } from '../case-search/prior-case'
import type { Work } from './log'
import type { Major } from './major'
import type { Plan } from './quotation'
import type { VisitWishes } from './wishes'

/** What only a repair has: the work itself. */
export type RepairPart = {
  /** The same fault at the same place not long before, if there was one (D9). */
  repeatOf: Earlier | null
  /** Colleagues who help (协同人员): they see the case and hear of it; the answers stay with its assignee. */
  helpers: string[]
  plans: Plan[]
  workLog: Work[]
  major: Major | null
  /** Repairs that are older than the first wish have none. */
  wishes?: VisitWishes
}

export const noWork: RepairPart = { repeatOf: null, helpers: [], plans: [], workLog: [], major: null }
