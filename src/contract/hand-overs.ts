import * as v from 'valibot'
import type { Rule } from '../domain/commitment/commitment'
import type { Category, Kind, Place, Urgency } from '../domain/matter/kinds'
import type { Status } from '../domain/matter/status'
import { type RosterDuty, rosterDuties } from '../domain/roster/shift'
import { action } from './action'
import { id, key, limits, moment } from './fields'

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

export type HandOverView = {
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
export type HandOverDraft = {
  duty: RosterDuty
  from: number
  until: number
  to: string | null
  toFrom: number | null
  cases: HandedCaseView[]
}

export type HandOvers = {
  draft: HandOverDraft | null
  /** What I have handed over of this shift already. */
  written: HandOverView | null
  /** Left for me to read. */
  forMe: HandOverView[]
  /** The last ones of my duties. */
  past: HandOverView[]
}

export const handOvers = {
  'handOvers.get': action<HandOvers>()(v.object({})),
  /** Hands over my shift of a duty that ends then, with the cases that it leaves open; once for each shift. */
  'handOvers.write': action<HandOvers>()(
    v.object({
      ...{ key, duty: v.picklist(rosterDuties), until: moment },
      words: v.pipe(v.string(), v.trim(), v.maxLength(limits.words, 'TEXT_TOO_LONG')),
    }),
  ),
  'handOvers.read': action<HandOvers>()(v.object({ key, id })),
}
