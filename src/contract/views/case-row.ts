import type { Earlier } from '../../domain/case-search/prior-case'
import type { Move } from '../../domain/matter/flow'
import type { Category, Kind, Place, Urgency } from '../../domain/matter/kinds'
import type { Status } from '../../domain/matter/status'
import type { MajorKind } from '../../domain/work/major'
import type { PromiseView } from './promise'

export type CaseRow = {
  id: string
  kind: Kind
  number: string
  homeLabel: string
  place: Place
  category: Category
  urgency: Urgency
  status: Status
  /** Which try it is: 1, and one more each time it was sent back. */
  round: number
  words: string
  createdAt: number
  assigneeId: string | null
  assignee: string | null
  /** The running promise that fell or falls due first; when none runs, the one missed last. */
  promise: PromiseView | null
  /** A promise of the company was missed on this case, made good later or not. */
  missed: boolean
  /** The resident has something to answer or confirm. */
  waitingForMe: boolean
  rating: number | null
  /** Its place in lists by what is due next. */
  dueNext: number
  /** The next step of the reader as a member of staff; null when it is not his turn. */
  next: Move | null
  /** Closed because the resident said so on the phone. */
  byCall: boolean
  major: MajorKind | null
  /** For staff: the same fault at the same place not long before. */
  repeatOf: Earlier | null
}
