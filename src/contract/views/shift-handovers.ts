import type { Rule } from '../../domain/commitment/commitment'
import type { Category, Kind, Place, Urgency } from '../../domain/matter/kinds'
import type { Status } from '../../domain/matter/status'
import type { RosterDuty } from '../../domain/roster/shift'

/** A case that goes into other hands: what is owed next, and by when. */
export type HandedCaseView = {
  caseId: string
  number: string
  homeLabel: string
  kind: Kind
  place: Place
  category: Category
  urgency: Urgency
  status: Status
  rule: Rule | null
  dueAt: number | null
}

export type ShiftHandoverView = {
  id: string
  duty: RosterDuty
  by: string
  until: number
  to: string | null
  at: number
  words: string
  cases: HandedCaseView[]
  read: { by: string; at: number } | null
  /** The reader may say that he has read it. */
  mayRead: boolean
}

/** My shift that ends, who comes next, and the note as it would be written now. */
export type ShiftHandoverDraft = {
  duty: RosterDuty
  from: number
  until: number
  to: string | null
  toFrom: number | null
  cases: HandedCaseView[]
}

export type ShiftHandovers = {
  draft: ShiftHandoverDraft | null
  /** What I have handed over of this shift already. */
  written: ShiftHandoverView | null
  /** Left for me to read. */
  forMe: ShiftHandoverView[]
  /** The last ones of my duties. */
  past: ShiftHandoverView[]
}
