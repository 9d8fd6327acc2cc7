import * as v from 'valibot'
import type { Earlier } from '../domain/case-archive/repeat'
import type { Audience, Commitment, Rule, Standing } from '../domain/commitment/commitment'
import type { CallResult } from '../domain/follow-up/follow-up'
import type { Channel } from '../domain/matter/brought'
import { type DeclineReason, declineReasons } from '../domain/matter/declining'
import type { Happening } from '../domain/matter/entry'
import type { Move } from '../domain/matter/flow'
import type { Cause, Measure, Validity } from '../domain/matter/inquiry'
import { type Category, type Kind, kinds, type Place } from '../domain/matter/kinds'
import type { Capacity, Proposal, Status, Urgency } from '../domain/matter/matter'
import { type AttemptResult, attemptResults, type Unanswered } from '../domain/matter/silence'
import type { PhotoState } from '../domain/matter/verify'
import type { Revealable } from '../domain/privacy/reveal'
import type { Purpose } from '../domain/privacy/table'
import { homeLimits } from '../domain/register/home'
import type { OnMap } from '../domain/summary/by-building'
import type { MajorKind } from '../domain/work/major'
import { action } from './action'
import type { InquiryView } from './concerns'
import { id, key, limits, moment, photos, point, text } from './fields'
import type { RepairWork, WorkDetail } from './work'

/** A person as others on a case see him. `mayCall`: his number can be asked for with the case as purpose. */
export type PersonCard = { personId: string; name: string; phoneMasked: string; mayCall: boolean }

/** A promise on screen: the countdown runs from `startedAt` to `dueAt` on the server's clock. */
export type PromiseView = {
  id: string
  rule: Rule
  round: number
  startedAt: number
  warnAt: number | null
  dueAt: number
  standing: Standing
  metAt: number | null
}

/** One line of the timeline: what happened, who did it, and the words and photos that belong to it. */
export type TimelineEntry = {
  id: string
  at: number
  what: Happening['what']
  as: Capacity | 'system'
  who: string | null
  /** The person the entry is about, e.g. who was dispatched. */
  whom: string | null
  words: string | null
  /** The proposed time, the kind of step, the stars – whatever the entry carries besides. */
  proposedAt: number | null
  rule: Rule | null
  step: string | null
  /** Working days that were promised or asked for. */
  days: number | null
  /** Who was really told of a step by the clock; null while that is still on its way, and for other entries. */
  told: Audience[] | null
  rating: number | null
  /** How a call went. */
  result: AttemptResult | CallResult | null
  /** What it says about the work itself. */
  detail: WorkDetail | null
  photos: string[]
  /** How many photos of it are held back from the reader. */
  photosHeld: number
  /** What a content check or the desk's decision is about, and what was decided. */
  of: 'words' | 'photo' | 'voice' | null
  shown: boolean | null
  /** Where the cause lies, which kind of measure it is, and what was decided in an inquiry. */
  cause: Cause | null
  measure: Measure['kind'] | null
  verdict: Validity['decision'] | 'agreed' | 'disagreed' | 'effective' | 'ineffective' | null
  /** How a case came in. */
  channel: Channel | null
  /** Why it was given back. */
  declined: DeclineReason | null
}

/** "Why is it due then?": what the due moment rests on, and which version of the estate's policy it was taken from. */
export type PromiseDetail = PromiseView & Pick<Commitment, 'basis' | 'policyVersion'>

/** A photo on a case; `thumb` is null when the phone said that it still holds a link, or may ask for one. */
export type PhotoView = { id: string; thumb: string | null }

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

export type CaseView = CaseRow & {
  /** Null for a repair. */
  inquiry: InquiryView | null
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

/** What comparing a case with what was written down of it brings to light. */
export type Verified = {
  /** The first entry that does not fit the chain. */
  brokenAt: string | null
  links: number
  /** The last link of the chain: the code of the case as it stands. */
  tip: string
  /** The first day whose head, handed out since, no longer fits; null while all fit. */
  rewrittenFrom: string | null
  /** Whether what the phone remembered of the case still fits; null when it remembered nothing. */
  remembered: boolean | null
  /** The days whose heads hold the case, the latest first. */
  days: { day: string; head: string }[]
  photos: { id: string; state: PhotoState }[]
  /** Who saw the reader's own number in full for this case. */
  seen: { id: string; at: number; by: string; field: Revealable; purpose: Purpose }[]
}

const onCase = { id, key }

export const cases = {
  /** `held`: the photos whose links the phone still has; it gets links for the others only. */
  'cases.getCase': action<CaseView>()(v.object({ id, held: v.optional(v.pipe(v.array(id), v.maxLength(200)), []) })),
  /** Links to the pictures in full size. */
  'cases.linkPhotos': action<{ photos: { id: string; url: string }[] }>()(v.object({ id })),
  /**
   * Whether the history is still what was written, by its own chain, by the heads of days, and by what the phone remembers
   * (`known`); which photos are still what was attached; who saw the reader's number. For the household and the office.
   */
  'cases.verify': action<Verified>()(
    v.object({ id, known: v.optional(v.nullable(v.object({ links: v.number(), tip: v.string() })), null) }),
  ),
  /** My household's cases, newest first, 20 a page; `before` is the `createdAt` of the last row seen. */
  'cases.listMine': action<{ rows: CaseRow[]; more: boolean }>()(
    v.object({ open: v.boolean(), before: v.nullable(moment) }),
  ),
  /** What staff have before them: their own open cases, and for the office all open ones; 20 of each, next due first. */
  'cases.listWork': action<{ mine: CaseRow[]; office: CaseRow[]; more: { mine: boolean; office: boolean } }>()(
    v.object({}),
  ),
  /** More of one of the two, or some of it; `after` is the `dueNext` of the last row seen, which comes again. */
  'cases.listOpen': action<{ rows: CaseRow[]; more: boolean }>()(
    v.object({
      view: v.picklist(['mine', 'office']),
      kind: v.nullable(v.picklist(kinds)),
      building: v.nullable(text(homeLimits.building)),
      urgent: v.boolean(),
      /** A number, at least two characters of what was said, or a part of where the home is; empty asks for all. */
      words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(30, 'TEXT_TOO_LONG')), ''),
      after: v.nullable(moment),
    }),
  ),
  /** The map of the estate: every building of the register with what is open there. */
  'cases.map': action<{ buildings: OnMap[] }>()(v.object({})),
  'cases.accept': action<CaseView>()(v.object({ ...onCase })),
  /** Given back for one of the reasons that a case of its kind can be; `other` says in words which (C3). */
  'cases.decline': action<CaseView>()(
    v.object({ ...onCase, why: v.picklist(declineReasons), words: v.nullable(text(limits.reason)) }),
  ),
  'cases.dispatch': action<CaseView>()(
    v.object({ ...onCase, personId: id, reason: v.optional(v.nullable(text(limits.reason)), null) }),
  ),
  'cases.proposeTime': action<CaseView>()(v.object({ ...onCase, at: moment, reason: text(limits.reason) })),
  'cases.answerProposal': action<CaseView>()(v.object({ ...onCase, proposalId: id, agree: v.boolean() })),
  /** A finishing date in days; longer than usual with a reason, longer than the longest asked of the manager (D5). */
  'cases.promiseDate': action<CaseView>()(
    v.object({
      ...onCase,
      days: v.pipe(v.number(), v.integer(), v.minValue(1)),
      reason: v.nullable(text(limits.reason)),
    }),
  ),
  'cases.answerLonger': action<CaseView>()(v.object({ ...onCase, longerId: id, agree: v.boolean() })),
  /** Arrival with a photo taken at the place (D3); `point` is where the phone was. */
  'cases.arrive': action<CaseView>()(v.object({ ...onCase, photo: v.pipe(v.string(), v.maxLength(300)), point })),
  'cases.confirmArrival': action<CaseView>()(v.object({ ...onCase })),
  /** A photo of afterwards is needed, now or from before in the same visit. */
  'cases.complete': action<CaseView>()(
    v.object({ ...onCase, words: v.nullable(text(limits.words)), photos: photos(0) }),
  ),
  'cases.confirm': action<CaseView>()(
    v.object({
      ...onCase,
      rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      words: v.nullable(text(limits.words)),
      /** A picture of the signature, and the digest of the result that it stands under. */
      signature: v.optional(
        v.nullable(v.object({ photo: v.pipe(v.string(), v.maxLength(300)), textDigest: id })),
        null,
      ),
    }),
  ),
  'cases.sendBack': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason), photos: photos(0) })),
  /** The office decides on a text (by its entry) or a photo that the content check holds back. */
  'cases.reviewContent': action<CaseView>()(v.object({ ...onCase, about: id, show: v.boolean() })),
  /** A call in which nobody said whether it is well (D8). */
  'cases.noteCall': action<CaseView>()(
    v.object({ ...onCase, result: v.picklist(attemptResults), words: v.nullable(text(limits.words)) }),
  ),
  /** The resident said on the phone that it is well: closed, counted apart and without a rating (C2). */
  'cases.confirmByCall': action<CaseView>()(v.object({ ...onCase, words: v.nullable(text(limits.words)) })),
  /** Closed without a word, by a person and after enough calls (D8). */
  'cases.closeUnconfirmed': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason) })),
  /** The household brings a closed case up again: a new round of the same case. */
  'cases.reopen': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason) })),
  'cases.cancel': action<CaseView>()(v.object({ ...onCase, reason: text(limits.reason) })),
  /**
   * Paths for photos that are about to be uploaded, each with its thumbnail. Commands take the file id of the picture;
   * only one at such a path of the caller's own is taken, with the thumbnail beside it.
   */
  'cases.issueUploads': action<{ paths: { picture: string; thumb: string }[] }>()(
    v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.photos)) }),
  ),
}
