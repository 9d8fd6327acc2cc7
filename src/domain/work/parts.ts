import type { Work } from './log'
import type { Major } from './major'
import type { Plan } from './quotation'

/** What a case carries about the work itself, beside its promises. */
export type WorkParts = {
  /** Colleagues who help (协同人员): they see the case and hear of it; the answers stay with its assignee. */
  helpers: string[]
  plans: Plan[]
  workLog: Work[]
  major: Major | null
}

export const noWork: WorkParts = { helpers: [], plans: [], workLog: [], major: null }
