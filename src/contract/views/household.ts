import type { Relation } from '../../domain/people/duties'
import type { HouseholdAct } from '../../domain/people/household-rights'
import type { InvitationView } from './invitations'

/** Somebody who belongs to a home now. `may`: what the reader may do to his place. */
export type HouseholdMember = {
  personId: string
  name: string
  phoneMasked: string
  relation: Relation
  forId: string | null
  /** Whom a proxy acts for. */
  forName: string | null
  /** Only for a proxy: also answers and confirms in that person's name. */
  decides: boolean
  since: number
  until: number | null
  /** It is the reader. */
  me: boolean
  /** Has signed in with WeChat. */
  signedIn: boolean
  may: Exclude<HouseholdAct, 'invite'>[]
}

export type FormerMember = { personId: string; name: string; relation: Relation; since: number; endedAt: number }

/** Who belongs to a home (A2, A3). */
export type Household = {
  homeId: string
  label: string
  members: HouseholdMember[]
  /** Who belonged to it before; only for the office, else null. */
  former: FormerMember[] | null
  /** Open ones, which the reader may take back: his own, and all of the home for the office. */
  invitations: InvitationView[]
  /** As what the reader may invite somebody. */
  mayInvite: Relation[]
}
