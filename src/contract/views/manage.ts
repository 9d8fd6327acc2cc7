import type { Ends } from '../../domain/summary/ends'
import type { CaseRow } from './case-row'
import type { FollowUpRate } from './follow-ups'

export type PersonLoad = { personId: string; name: string; open: number; atRisk: number; missed: number }

/**
 * Today at a glance (H1). A case counts once, under the worst of its promises; of what the figures count the rows are those that
 * are due first, a page of each.
 */
export type Overview = {
  counts: Record<'open' | 'atRisk' | 'missed' | 'unassigned', number>
  open: CaseRow[]
  atRisk: CaseRow[]
  /** Cases with a missed promise, open or finished, received within the last 7 days. */
  missed: CaseRow[]
  unassigned: CaseRow[]
  finishedToday: Ends
  followUp: FollowUpRate
  byPerson: PersonLoad[]
}
