import type { Channel } from '../../domain/matter/brought'
import type { Capacity } from '../../domain/matter/capacity'
import type { Unanswered } from '../../domain/matter/silence/silence'
import type { Proposal } from '../../domain/matter/times/proposal'
import type { CaseRow } from './case-row'
import type { InvestigationView } from './concern'
import type { PersonCard } from './person-card'
import type { PromiseDetail } from './promise'
import type { TimelineEntry } from './timeline'
import type { RepairWork } from './work'

/** A photo on a case; `thumb` is null when the phone said that it still holds a link, or may ask for one. */
export type PhotoView = { id: string; thumb: string | null }

export type CaseView = CaseRow & {
  /** Null for a repair. */
  investigation: InvestigationView | null
  as: Capacity[]
  overAt: number | null
  preferredAt: number | null
  /** Null when whoever brought it is no resident that the estate knows. */
  resident: PersonCard | null
  channel: Channel
  /** Who brought it to a member of staff without being known as a resident; for staff only. */
  caller: { name: string; phoneMasked: string; mayCall: boolean } | null
  /** Whom of the household to call about it, when that is not the resident. */
  contact: PersonCard | null
  /** What was said with it; `held` when it is held back from the reader. */
  voice: { seconds: number; held: boolean } | null
  /** The proxy, or the member of staff, who filed it for the resident; null when he did so himself. */
  filedBy: PersonCard | null
  receiver: PersonCard | null
  assigneeCard: PersonCard | null
  promises: PromiseDetail[]
  /** Finishing dates the reader may promise now, in days and with their moment; longer ones need a reason, or approval. */
  dates: { days: number; dueAt: number; needs: 'reason' | 'approval' | null }[]
  /** A longer time that waits for the manager's answer. */
  longer: { id: string; days: number; reason: string } | null
  /** The proposal that waits for the resident's answer. */
  proposal: (Proposal & { reason: string }) | null
  /** Which kind a further proposal would be; null when none is allowed any more. */
  nextProposal: Proposal['kind'] | null
  agreedAt: number | null
  /** For staff, once a word of the household is overdue: attempts that count, of how many needed, and who may call. */
  silence: { about: Unanswered; since: number; tries: number; needed: number; mayCall: boolean } | null
  /** Whether the reader may bring the closed case up again now. */
  mayReopen: boolean
  timeline: TimelineEntry[]
  /** How many entries the chain over the history has, and its last link: the code to compare. */
  sealed: { links: number; tip: string }
  /** Texts and photos that wait for the reader's decision, as a member of the office. */
  toReview: { about: string; words: string | null }[]
  photos: PhotoView[]
  work: RepairWork
}
