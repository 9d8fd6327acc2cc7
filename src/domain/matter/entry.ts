import type { CallResult } from '../follow-up/follow-up'
import type { Why } from '../people/dispatch'
import type { EntryOf, OwnHappening } from '../promise/entry'
import type { WorkPurpose } from '../work/command'
import type { MajorKind } from '../work/major'
import type { DeclineReason } from './assignment/declining'
import type { Channel } from './brought'
import type { Capacity } from './capacity'
import type { Cause, Measure, Validity } from './concern/investigation'
import type { Evidence } from './media'
import type { AttemptResult } from './silence/tries'
import type { Status } from './status'

/** What happened, in the past tense, with ids and digests only: texts and names stand beside it and can be erased. */
export type CaseHappening =
  | { what: 'caseFiled'; channel: Channel; digest: string; photos: string[]; voice: string | null }
  /** `why` when it was dispatched by itself; by hand perhaps a reason in words. */
  | { what: 'caseDispatched'; personId: string; why: Why | null; digest: string | null }
  | { what: 'nobodyOnDuty' }
  | { what: 'caseAccepted' }
  | { what: 'caseDeclined'; because: DeclineReason; digest: string | null }
  /** The person can no longer act; what he had in hand goes to others. */
  | { what: 'colleagueReleased'; personId: string }
  | { what: 'timeProposed'; proposalId: string; digest: string }
  | { what: 'timeAgreed'; proposalId: string }
  | { what: 'timeRefused'; proposalId: string }
  | { what: 'datePromised'; dueAt: number; digest: string | null }
  | { what: 'longerAsked'; days: number; digest: string }
  | { what: 'longerAgreed'; dueAt: number }
  | { what: 'longerRefused'; days: number }
  | { what: 'arrived'; evidence: Evidence }
  | { what: 'workCompleted'; digest: string | null; photos: string[] }
  /** `photos` holds the signature, `textDigest` the digest of the result that was signed. */
  | { what: 'caseConfirmed'; rating: number; digest: string | null; photos: string[]; textDigest: string | null }
  | { what: 'caseSentBack'; digest: string; photos: string[] }
  | { what: 'caseCancelled'; digest: string }
  /** A call in which nobody said whether it is well, one in which the resident said so, and an end without a word (D8). */
  | { what: 'callNoted'; result: AttemptResult; digest: string | null }
  | { what: 'confirmedByCall'; digest: string | null }
  | { what: 'closedUnconfirmed'; digest: string }
  | { what: 'caseReopened'; digest: string; followUpId: string | null }
  /** A follow-up call (C6). */
  | { what: 'followedUp'; followUpId: string; result: CallResult; rating: number | null; digest: string | null }
  | { what: 'caseHandedOn'; personId: string }
  /** Whom a complaint is about, in words, where nobody was chosen by name. */
  | { what: 'personDescribed'; digest: string }
  /** It turned out whom a complaint is about (D10). */
  | { what: 'colleagueNamed'; personId: string; digest: string }
  /** Without a reason of its own where the one before turned out to be whom it is about. */
  | { what: 'receiverChanged'; personId: string; digest: string | null }
  | { what: 'progressNoted'; digest: string }
  | { what: 'causeFound'; cause: Cause; digest: string }
  | { what: 'remedyChosen'; digest: string }
  | { what: 'resultTold'; digest: string; photos: string[] }
  | { what: 'signatureAsked' }
  | { what: 'validityJudged'; decision: Validity['decision']; digest: string }
  | { what: 'validityConfirmed'; agreed: boolean }
  | {
      what: 'measureAdded'
      measureId: string
      kind: Measure['kind']
      personId: string
      dueAt: number
      digest: string
    }
  /** Why a valid complaint needs no measure (D7). */
  | { what: 'measureWaived'; digest: string }
  | { what: 'measureFinished'; measureId: string; digest: string | null }
  | { what: 'measureChecked'; measureId: string; effective: boolean; digest: string | null }
  /** What the desk decided on words (by their entry) or a photo that the content check held back. */
  | { what: 'contentReviewed'; about: string; show: boolean }
  | { what: 'surveyed'; digest: string; photos: string[] }
  | { what: 'planProposed'; planId: string; digest: string; itemsDigest: string; paidFen: number }
  | { what: 'planAgreed'; planId: string; digest: string | null }
  | { what: 'planRefused'; planId: string; digest: string | null }
  | {
      what: 'workLogged'
      workId: string
      personId: string
      digest: string
      itemsDigest: string
      corrects: string | null
    }
  | { what: 'photosAdded'; purpose: WorkPurpose; photos: string[] }
  | { what: 'helperAdded'; personId: string }
  | { what: 'helperRemoved'; personId: string }
  | { what: 'majorMarked'; major: MajorKind; digest: string | null }

/** All that stands in the history of a case, with what every document with promises puts on record. */
export type Happening = CaseHappening | OwnHappening

/** One line of the append-only history: who, as what, when, what, from which status to which. */
export type Entry = EntryOf<CaseHappening, Status, Capacity>
