import type { Earlier } from '../case-archive/prior-case'
import type { Audience, Commitment } from '../commitment/commitment'
import type { Note } from '../kernel/words'
import type { Tell } from '../message/outbox'
import type { Duty } from '../people/duties'
import type { WorkParts } from '../work/parts'
import type { Caller, Channel } from './brought'
import type { Declined } from './declining'
import type { Entry } from './entry'
import type { Findings, Measure, Signature, Validity } from './inquiry'
import type { Category, Kind, Place, Urgency } from './kinds'
import type { Photo, Voice } from './media'
import type { Proposal } from './proposal'
import type { Status } from './status'

/** A case brought by a resident (工单), of whatever kind: one document that changes in one write. */
export type Matter = {
  _id: string
  rev: number
  kind: Kind
  number: string
  estateId: string
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
  /** The member of staff it is about, who never sees anything of it (D10). */
  aboutId: string | null
  /** Whose office it is to look into what is said of a colleague, named or described, the nearest superior first. */
  superiors: Duty[]
  /** Only the receiver and managers know whose it is (D1). */
  anonymous: boolean
  receiverId: string | null
  assigneeId: string | null
  /** The same fault at the same place not long before, if there was one (D9). */
  repeatOf: Earlier | null
  declinedBy: string[]
  /** Every time it was given back, over all rounds. */
  declines: Declined[]
  /** Everybody who has something to do on it now, for lists of work; follows from the rest. */
  atWork: string[]
  status: Status
  open: boolean
  round: number
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
  /** When the result of this round was told to the household. */
  toldAt: number | null
  findings: Findings | null
  validity: Validity | null
  measures: Measure[]
  signature: Signature | null
  rating: number | null
  /** Who heard on the phone that it is well, when it was closed that way: counted apart, without a rating (C2). */
  confirmedByCall: null | { by: string; at: number }
  /** Until when the household may bring a confirmed case up again; null while it is open, or has no such end. */
  reopenUntil: number | null
  /** Since when somebody has to call because the household is silent; follows from the promises. */
  silentSince: number | null
  /** Its place in lists by what is due next; follows from the promises. */
  dueNext: number
  notes: Record<string, Note>
  /** What the words are found by; goes when they go. Follows from the notes in the write itself. */
  pieces: string[]
  photos: Photo[]
  commitments: Commitment[]
  history: Entry[]
  /** One digest per entry over it and the one before (`chain.ts`), so that a changed history shows. */
  chain: string[]
  tell: Tell[]
  /** Who was really told of a step by the clock, or that nobody is on duty, once that has landed. */
  heard: Record<string, Audience[]>
  wakeAt: number | null
  /** When it was closed or withdrawn. */
  overAt: number | null
} & WorkParts
