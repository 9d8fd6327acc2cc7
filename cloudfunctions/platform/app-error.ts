import type { ErrorCode, Reason } from '@/contract/errors'
import type { BroadcastRefusal } from '@/domain/broadcast/broadcast'
import type { ExampleRefusal } from '@/domain/case-search/example'
import type { CallRefusal } from '@/domain/follow-up/follow-up'
import type { HelpRefusal } from '@/domain/help/article'
import type { Refusal } from '@/domain/matter/command'
import type { ApplicationRefusal } from '@/domain/people/application'
import type { InvitationRefusal } from '@/domain/people/invitation'
import type { PersonRefusal } from '@/domain/people/record'
import type { ImportRefusal } from '@/domain/register/import'
import type { RosterRefusal } from '@/domain/roster/edit'
import type { ShiftHandoverRefusal } from '@/domain/roster/shift-handover'

/** An answer that is not a success but is no bug either; it leaves the door with its code and reason. */
export class AppError extends Error {
  constructor(
    readonly code: Exclude<ErrorCode, 'OFFLINE' | 'INTERNAL'>,
    readonly reason?: Reason,
    readonly path?: string,
    /** What it is about, for whoever may know. */
    readonly id?: string,
    /** From when it can be tried again, in epoch milliseconds. */
    readonly until?: number,
  ) {
    super(`${code} ${reason ?? ''}`)
    this.name = 'AppError'
  }
}

export type AnyRefusal =
  | Refusal
  | CallRefusal
  | PersonRefusal
  | InvitationRefusal
  | ApplicationRefusal
  | ImportRefusal
  | RosterRefusal
  | ShiftHandoverRefusal
  | BroadcastRefusal
  | ExampleRefusal
  | HelpRefusal

const codeOf: Record<AnyRefusal, AppError['code']> = {
  NOT_NOW: 'WRONG_STATE',
  CASE_FULL: 'LIMIT',
  NOT_YOURS: 'FORBIDDEN',
  ALREADY_EXPLAINED: 'LIMIT',
  ALREADY_POSTPONED: 'LIMIT',
  ALREADY_PROMISED: 'LIMIT',
  NOTHING_PROMISED: 'WRONG_STATE',
  REASON_NEEDED: 'BAD_INPUT',
  TIME_PASSED: 'BAD_INPUT',
  TOO_FAR: 'BAD_INPUT',
  PROPOSAL_CHANGED: 'CONFLICT',
  NOT_AT_PLACE: 'BAD_INPUT',
  PHOTO_NEEDED: 'BAD_INPUT',
  OWN_WORK: 'FORBIDDEN',
  STILL_TIME: 'WRONG_STATE',
  MORE_TRIES: 'WRONG_STATE',
  TOO_LATE: 'WRONG_STATE',
  FOLLOW_UP_OVER: 'WRONG_STATE',
  ANSWERS_NEEDED: 'BAD_INPUT',
  PLAN_CHANGED: 'CONFLICT',
  CONSENT_NEEDED: 'WRONG_STATE',
  WORK_TIME_WRONG: 'BAD_INPUT',
  WORK_OVERLAPS: 'BAD_INPUT',
  WORK_GONE: 'WRONG_STATE',
  NOT_ON_CASE: 'WRONG_STATE',
  ALREADY_ON_CASE: 'WRONG_STATE',
  ALREADY_MAJOR: 'WRONG_STATE',
  ABOUT_THEM: 'BAD_INPUT',
  ALREADY_NAMED: 'WRONG_STATE',
  FINDINGS_NEEDED: 'WRONG_STATE',
  JUDGEMENT_NEEDED: 'WRONG_STATE',
  MEASURE_NEEDED: 'WRONG_STATE',
  ALREADY_JUDGED: 'WRONG_STATE',
  SECOND_PAIR: 'FORBIDDEN',
  NO_SUCH_MEASURE: 'CONFLICT',
  OWN_MEASURE: 'FORBIDDEN',
  EFFECT_TOO_EARLY: 'WRONG_STATE',
  SIGNATURE_NEEDED: 'BAD_INPUT',
  TEXT_CHANGED: 'CONFLICT',
  IMPORT_OVER: 'WRONG_STATE',
  IMPORT_FAULTY: 'WRONG_STATE',
  NOT_YOUR_SHIFT: 'FORBIDDEN',
  OWN_NOTE: 'FORBIDDEN',
  SHIFT_GONE: 'WRONG_STATE',
  SHIFT_BEGAN: 'WRONG_STATE',
  SHIFT_OVER: 'BAD_INPUT',
  SHIFT_LENGTH: 'BAD_INPUT',
  SHIFT_TWICE: 'BAD_INPUT',
  NOT_OF_DUTY: 'BAD_INPUT',
  OTHER_WEEK: 'BAD_INPUT',
  SWAP_GONE: 'WRONG_STATE',
  SWAP_TWICE: 'WRONG_STATE',
  SWAP_OPENS_GAP: 'WRONG_STATE',
  ALREADY_MEMBER: 'WRONG_STATE',
  NOT_A_MEMBER: 'WRONG_STATE',
  NOT_A_COLLEAGUE: 'WRONG_STATE',
  HAS_NO_END_DATE: 'WRONG_STATE',
  NOT_YOURSELF: 'FORBIDDEN',
  LAST_MANAGER: 'WRONG_STATE',
  STILL_AT_WORK: 'WRONG_STATE',
  CERTIFICATE_GONE: 'WRONG_STATE',
  INVITATION_USED: 'WRONG_STATE',
  INVITATION_REVOKED: 'WRONG_STATE',
  INVITATION_LAPSED: 'WRONG_STATE',
  APPLICATION_OVER: 'WRONG_STATE',
  WORDS_UNFINISHED: 'BAD_INPUT',
  WORDS_DOUBTED: 'BAD_INPUT',
  NOBODY_THERE: 'BAD_INPUT',
  ALREADY_FOLLOWED: 'WRONG_STATE',
  NOTHING_TO_FOLLOW: 'WRONG_STATE',
  REMINDED_JUST_NOW: 'LIMIT',
  REMINDED_ENOUGH: 'LIMIT',
  BROADCAST_OVER: 'WRONG_STATE',
  NOT_FINISHED: 'WRONG_STATE',
  NAMES_SOMEBODY: 'BAD_INPUT',
  REVIEWED_ALREADY: 'WRONG_STATE',
  NOT_YOUR_OWN: 'FORBIDDEN',
  HELP_FULL: 'LIMIT',
  LEADERS_PUBLISH: 'FORBIDDEN',
}

/** A refusal of the rules as it goes over the wire. */
export const refusal = (reason: AnyRefusal, path?: string): AppError => new AppError(codeOf[reason], reason, path)
