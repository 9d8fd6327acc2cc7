import * as v from 'valibot'
import { callResults } from '../../domain/follow-up/follow-up'
import { callees } from '../../domain/follow-up/whom'
import type { RowPlace } from '../../domain/kernel/row-place'
import { action } from '../action'
import { id, key, limits, rowPlace, text } from '../fields'
import type { CallTask, FollowUpRate, FollowUpRow, FollowUpView } from '../views/follow-ups'

const stars = v.picklist([1, 2, 3, 4, 5])

export const followUps = {
  /** Cases that wait for a call because the resident is silent, the longest first, 20 a page. Office only. */
  'followUps.listTasks': action<{ rows: CallTask[]; next: RowPlace | null }>()(
    v.object({ after: v.nullable(rowPlace) }),
  ),
  /** Calls about finished cases: those to be made, the oldest first, or those made, the latest first. Office only. */
  'followUps.list': action<{ rows: FollowUpRow[]; next: RowPlace | null; rate: FollowUpRate }>()(
    v.object({ open: v.boolean(), after: v.nullable(rowPlace) }),
  ),
  'followUps.get': action<FollowUpView>()(v.object({ id })),
  /** The number of somebody who is to be asked; an entry is written first (A5). Never for who did the work. */
  'followUps.revealPhone': action<{ value: string }>()(v.object({ key, id, who: v.picklist(callees) })),
}

/** What is asked here about cases. */
export const followUpNotes = {
  /** Puts a call on record; `reopen` takes the case up again, for the reason that was heard. */
  'cases.noteFollowUp': action<{ open: boolean }>()(
    v.object({
      id,
      key,
      result: v.picklist(callResults),
      answers: v.nullable(v.object({ solved: v.boolean(), onTime: v.boolean(), attitude: stars, rating: stars })),
      words: v.nullable(text(limits.words)),
      reopen: v.nullable(text(limits.reason)),
    }),
  ),
}
