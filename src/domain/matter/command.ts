import type { CallResult } from '../follow-up/follow-up'
import type { Sealed } from '../kernel/words'
import type { Member } from '../people/dispatch'
import type { Duty } from '../people/duties'
import type { WorkCommand, WorkRefusal } from '../work/command'
import type { DeclineReason } from './assignment/declining'
import type { Cause, Measure, Validity } from './concern/investigation'
import type { Evidence, Photo } from './media'
import type { AttemptResult } from './silence/tries'

/** What a person asks for on an existing case. Texts arrive sealed, photos checked, the team as loaded. */
export type Command =
  | WorkCommand
  | { move: 'dispatch'; personId: string; reason: Sealed | null }
  | { move: 'accept' }
  | { move: 'decline'; why: DeclineReason; words: Sealed | null; team: Member[] }
  | { move: 'proposeTime'; at: number; reason: Sealed }
  | { move: 'answerProposal'; proposalId: string; agree: boolean }
  | { move: 'promiseDate'; days: number; reason: Sealed | null }
  | { move: 'answerLonger'; longerId: string; agree: boolean }
  | { move: 'arrive'; photo: Photo; evidence: Evidence & { kind: 'photo' } }
  | { move: 'confirmArrival' }
  | { move: 'complete'; words: Sealed | null; photos: Photo[] }
  | { move: 'confirm'; rating: number; words: Sealed | null; signature?: { photo: Photo; textDigest: string } | null }
  | { move: 'sendBack'; reason: Sealed; photos: Photo[]; team: Member[] }
  | { move: 'cancel'; reason: Sealed }
  | { move: 'noteCall'; result: AttemptResult; words: Sealed | null }
  | { move: 'confirmByCall'; words: Sealed | null }
  | { move: 'closeUnconfirmed'; reason: Sealed }
  /** `followUpId`: the follow-up call in which staff heard that it is not well. */
  | { move: 'reopen'; reason: Sealed; team: Member[]; followUpId: string | null }
  | { move: 'followUp'; followUpId: string; result: CallResult; rating: number | null; words: Sealed | null }
  | { move: 'changeReceiver'; personId: string; reason: Sealed }
  /** `superiors`: whose office he is; `instead`: who takes over when none of them is on duty. */
  | {
      move: 'nameColleague'
      personId: string
      superiors: Duty[]
      reason: Sealed
      team: Member[]
      instead: string | null
    }
  | { move: 'noteProgress'; words: Sealed }
  | { move: 'recordFindings'; cause: Cause; found: Sealed; remedy: Sealed }
  /** `noMeasure`: why a valid complaint needs none. */
  | { move: 'tellResult'; words: Sealed; photos: Photo[]; noMeasure: Sealed | null }
  | { move: 'askSignature' }
  | { move: 'judge'; decision: Validity['decision']; reason: Sealed }
  | { move: 'confirmJudgement'; entryId: string; agree: boolean }
  | { move: 'addMeasure'; kind: Measure['kind']; personId: string; days: number; words: Sealed }
  | { move: 'finishMeasure'; measureId: string; words: Sealed | null }
  | { move: 'checkMeasure'; measureId: string; effective: boolean; words: Sealed | null }

/** Why a command is refused; nothing has changed then. */
export type Refusal =
  | 'NOT_NOW'
  /** So much is on record that it could not be shown any more. */
  | 'CASE_FULL'
  | 'NOT_YOURS'
  | 'ALREADY_EXPLAINED'
  | 'ALREADY_POSTPONED'
  | 'ALREADY_PROMISED'
  | 'NOTHING_PROMISED'
  | 'REASON_NEEDED'
  | 'TIME_PASSED'
  | 'TOO_FAR'
  | 'PROPOSAL_CHANGED'
  | 'NOT_AT_PLACE'
  | 'PHOTO_NEEDED'
  /** Who did the work does not say what others think of it. */
  | 'OWN_WORK'
  | 'STILL_TIME'
  | 'MORE_TRIES'
  | 'TOO_LATE'
  | WorkRefusal
  | 'ABOUT_THEM'
  | 'ALREADY_NAMED'
  | 'NOT_YOURSELF'
  | 'FINDINGS_NEEDED'
  | 'JUDGEMENT_NEEDED'
  | 'MEASURE_NEEDED'
  | 'ALREADY_JUDGED'
  | 'SECOND_PAIR'
  | 'NO_SUCH_MEASURE'
  | 'OWN_MEASURE'
  | 'EFFECT_TOO_EARLY'
  | 'SIGNATURE_NEEDED'
  | 'TEXT_CHANGED'
