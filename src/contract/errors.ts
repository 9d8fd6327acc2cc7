import type { CaseReason } from './refusals/case'
import type { CommonReason } from './refusals/common'
import type { InsightReason } from './refusals/insight'
import type { OfficeReason } from './refusals/office'
import type { PeopleReason } from './refusals/people'
import type { PlanningReason } from './refusals/planning'
import type { RosterReason } from './refusals/roster'

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

/** Why, more closely: the reasons of each area, which have their words in the file of the same name in `copy/errors`. */
export type Reason =
  | CommonReason
  | CaseReason
  | InsightReason
  | OfficeReason
  | PeopleReason
  | PlanningReason
  | RosterReason

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
