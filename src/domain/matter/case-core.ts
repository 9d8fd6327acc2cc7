import type { Promised } from '../promise/promised'
import type { Declined } from './assignment/declining'
import type { Caller, Channel } from './brought'
import type { Capacity } from './capacity'
import type { CaseHappening } from './entry'
import type { Category, Place, Urgency } from './kinds'
import type { Photo, Voice } from './media'
import type { Status } from './status'
import type { Proposal } from './times/proposal'

/** What every case has (工单, a matter brought by a resident), of whatever kind: one document that changes in one write. */
export type CaseCore = Promised<CaseHappening, Status, Capacity> & {
  number: string
  /** Null for what somebody brought who named no home. */
  homeId: string | null
  homeLabel: string
  place: Place
  category: Category
  urgency: Urgency
  preferredAt: number | null
  /** Null when whoever brought it is no resident that the estate knows: `caller` says who then. */
  residentId: string | null
  /** Who filed it: the resident, a proxy for him, or the member of staff who wrote it down. */
  filedBy: string
  channel: Channel
  caller: Caller | null
  /** Whom of the household to call about it, when that is not the resident. */
  contactId: string | null
  voice: Voice | null
  receiverId: string | null
  assigneeId: string | null
  declinedBy: string[]
  /** Every time it was given back, over all rounds. */
  declines: Declined[]
  /** Everybody who has something to do on it now or answers for it, for lists of work; follows from the rest. */
  atWork: string[]
  open: boolean
  createdAt: number
  /** When the person now assigned took it on and stood at the place, in this round. */
  acceptedAt: number | null
  arrivedAt: number | null
  /** The time the resident agreed to, and when. */
  agreed: null | { at: number; on: number }
  proposals: Proposal[]
  /** A longer time to finish than the policy allows, asked of the manager last (D5): `id` is its entry, `asking` its own promise. */
  longer: null | {
    id: string
    days: number
    asking: string
    answer: null | { agreed: boolean; by: string; at: number }
  }
  rating: number | null
  /** Who heard on the phone that it is well, when it was closed that way: counted apart, without a rating (C2). */
  confirmedByCall: null | { by: string; at: number }
  /** Until when the household may bring a confirmed case up again; null while it is open, or has no such end. */
  reopenUntil: number | null
  /** Since when somebody has to call because the household is silent; follows from the promises. */
  silentSince: number | null
  /** Its place in lists by what is due next; follows from the promises. */
  dueNext: number
  /** What the words are found by; goes when they go. Follows from the notes in the write itself. */
  pieces: string[]
  photos: Photo[]
  /** When it was closed or withdrawn. */
  overAt: number | null
}
