import * as v from 'valibot'
import { applicable } from '../../domain/people/application'
import { relations } from '../../domain/people/duties'

import { action } from '../action'
import { id, key, limits, moment, phone, text } from '../fields'
import type { Household } from '../views/household'
import type { InvitationView } from '../views/invitations'

const onHome = { key, homeId: id }
const until = v.nullable(moment)
const called = { name: text(limits.name), phone: v.nullable(phone) }

export const household = {
  /** For who belongs to the home now, and for desk and managers of its estate. */
  'household.get': action<Household>()(v.object({ homeId: id })),
  /** `forId` names whom a proxy acts for, and `decides` whether he also answers for that person. */
  'household.invite': action<InvitationView>()(
    v.object({
      ...onHome,
      ...called,
      until,
      relation: v.picklist(relations),
      forId: v.nullable(id),
      decides: v.boolean(),
    }),
  ),
  /** For desk and managers: somebody without WeChat belongs to the home from now on. */
  'household.addResident': action<Household>()(
    v.object({ ...onHome, ...called, until, relation: v.picklist(applicable) }),
  ),
  /** Ends somebody's place in a home, or one's own; null when the caller may not see the home any more. */
  'household.endMembership': action<{ household: Household | null }>()(v.object({ ...onHome, personId: id })),
  'household.changeEndDate': action<Household>()(v.object({ ...onHome, personId: id, until })),
}
