import * as v from 'valibot'
import { applicable } from '../domain/people/application'
import { type Relation, relations } from '../domain/people/duties'
import type { HouseholdDeed } from '../domain/people/household-rights'
import { action } from './action'
import { id, key, limits, moment, phone, text } from './fields'
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
  may: Exclude<HouseholdDeed, 'invite'>[]
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

const onHome = { key, homeId: id }
const until = v.nullable(moment)
const called = { name: text(limits.name), phone: v.nullable(phone) }

export const household = {
  /** For who belongs to the home now, and for desk and managers of its estate. */
  'household.get': action<Household>()(v.object({ homeId: id })),
  /** `forId` names whom a proxy acts for, and `decides` whether he also answers for that person. */
  'household.invite': action<InvitationView>()(
    v.object({
      ...{ ...onHome, ...called, until },
      ...{ relation: v.picklist(relations), forId: v.nullable(id), decides: v.boolean() },
    }),
  ),
  /** For desk and managers: somebody without WeChat belongs to the home from now on. */
  'household.register': action<Household>()(
    v.object({ ...onHome, ...called, until, relation: v.picklist(applicable) }),
  ),
  /** Ends somebody's place in a home, or one's own; null when the caller may not see the home any more. */
  'household.endMembership': action<{ household: Household | null }>()(v.object({ ...onHome, personId: id })),
  'household.changeEndDate': action<Household>()(v.object({ ...onHome, personId: id, until })),
}
