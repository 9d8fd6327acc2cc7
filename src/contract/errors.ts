import type { BroadcastRefusal } from '../domain/broadcast/broadcast'
import type { ExampleRefusal } from '../domain/case-search/example'
import type { CallRefusal } from '../domain/follow-up/follow-up'
import type { HelpRefusal } from '../domain/help/article'
import type { Refusal } from '../domain/matter/command'
import type { ApplicationRefusal } from '../domain/people/application'
import type { InvitationRefusal } from '../domain/people/invitation'
import type { PersonRefusal } from '../domain/people/record'
import type { ImportRefusal } from '../domain/register/import'
import type { RosterRefusal } from '../domain/roster/edit'
import type { ShiftHandoverRefusal } from '../domain/roster/shift-handover'

/** The closed list of what can go wrong on the wire; OFFLINE is said by the phone itself. */
export const errorCodes = [
  'BAD_INPUT',
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'NOT_FOUND',
  'WRONG_STATE',
  'CONFLICT',
  'LIMIT',
  'INTERNAL',
  'OFFLINE',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Why, more closely; every reason has its own words in `copy/errors`. */
export type Reason =
  | Refusal
  | CallRefusal
  | 'FIGURE_OUT_OF_RANGE'
  | 'FIGURE_OUT_OF_ORDER'
  | 'CALENDAR_WRONG'
  | 'CALENDAR_EMPTY'
  | PersonRefusal
  | InvitationRefusal
  | ApplicationRefusal
  | 'UNKNOWN_ACTION'
  | 'KEY_REUSED'
  | 'TOO_OFTEN'
  | 'TEXT_TOO_LONG'
  | 'TEXT_EMPTY'
  | 'PHOTO_MISSING'
  | 'PHOTO_FOREIGN'
  | 'PHOTO_NOT_A_PICTURE'
  | 'VOICE_UNCLEAR'
  | 'HOME_NOT_YOURS'
  | 'STAFF_ONLY'
  | 'MANAGER_ONLY'
  | 'NOT_AN_ENGINEER'
  | 'INVITATION_UNKNOWN'
  | 'OFFICE_ONLY'
  | 'HOME_UNKNOWN'
  | 'PHONE_UNCLEAR'
  | 'PHONE_CODE_USED'
  | 'WECHAT_SILENT'
  | 'PROXY_FOR_NOBODY'
  | 'APPLICATION_PENDING'
  | 'TOO_MANY_APPLICATIONS'
  | 'ALREADY_SIGNED_IN'
  | 'ALREADY_SET_UP'
  | 'SET_UP_CODE_WRONG'
  | ImportRefusal
  | RosterRefusal
  | ShiftHandoverRefusal
  | 'FILE_MISSING'
  | 'FILE_FOREIGN'
  | 'FILE_NOT_A_SHEET'
  | 'FILE_OLD_EXCEL'
  | 'FILE_TOO_LARGE'
  | 'NO_REGISTER'
  | 'NOT_FOR_THAT'
  | 'NOT_GIVEN'
  | 'PLATE_WRONG'
  | 'PLATE_TWICE'
  | 'PHONE_WRONG'
  | 'IDENTITY_WRONG'
  | 'IDENTITY_CLOSED'
  | 'NO_SAFE_STORE'
  | 'CASE_UNDER_WAY'
  | BroadcastRefusal
  | ExampleRefusal
  | HelpRefusal
  | 'WORDS_TOO_SHORT'
  | 'SIGNED_OUT'

/** `id`: what it is about, where the caller may know that: of a key used again (KEY_REUSED) what it made. `until`: when it can be tried again (TOO_OFTEN). */
export type WireError = {
  code: ErrorCode
  reason?: Reason
  path?: string
  id?: string
  until?: number
  requestId: string
}

/** What every call of the `api` function answers; `now` is the server's clock, for countdowns. */
export type Reply<Out> = { ok: true; data: Out; now: number } | { ok: false; error: WireError; now: number }
