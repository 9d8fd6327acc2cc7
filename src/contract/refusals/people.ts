import type { ApplicationRefusal } from '../../domain/people/application'
import type { InvitationRefusal } from '../../domain/people/invitation'
import type { PersonRefusal } from '../../domain/people/record'
import type { CommonReason } from './common'
import type { PlanningReason } from './planning'

/** Why something is refused with households, invitations, applications, and what is held about a person. */
export type PeopleReason =
  | Exclude<PersonRefusal | InvitationRefusal | ApplicationRefusal, CommonReason | PlanningReason>
  | 'INVITATION_UNKNOWN'
  | 'ALREADY_SIGNED_IN'
  | 'ALREADY_SET_UP'
  | 'SET_UP_CODE_WRONG'
  | 'APPLICATION_PENDING'
  | 'TOO_MANY_APPLICATIONS'
  | 'CASE_UNDER_WAY'
  | 'PLATE_WRONG'
  | 'PLATE_TWICE'
  | 'PHONE_WRONG'
  | 'IDENTITY_WRONG'
  | 'IDENTITY_CLOSED'
  | 'NO_SAFE_STORE'
