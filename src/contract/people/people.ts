import * as v from 'valibot'

import { action } from '../action'
import { id, key, limits, point, text } from '../fields'
import type { Candidate, Me, Serving } from '../views/people'
import { phoneCode } from './applications'

const estateCard = v.object({ name: text(30), phone: text(20), centre: point })

const setUp = v.object({
  setUpCode: v.string(),
  manager: v.object({ name: text(20), phone: text(20) }),
  estate: estateCard,
})

export const people = {
  /** Who am I here? NOT_SIGNED_IN when WeChat's person is not bound to anybody yet. */
  'people.me': action<Me>()(v.object({})),
  /** Installation: the one-time set-up code makes the caller the first manager (A4); homes, staff and roster follow. */
  'people.setUpEstate': action<{ estateId: string }>()(setUp),
  /** A manager opens one more estate and becomes its first manager; homes, staff and roster follow as in the first. */
  'people.openEstate': action<Me>()(v.object({ key, estate: estateCard })),
  /** Binds the caller to the person that an invitation was made for; single use (A3). */
  'people.acceptInvitation': action<Me>()(v.object({ code: text(20) })),
  'people.rename': action<Me>()(v.object({ key, name: text(limits.name) })),
  /** WeChat vouches for the caller's number. */
  'people.provePhone': action<Me>()(v.object({ key, code: phoneCode })),
  /** Screens stand in another home, or in another estate, of the caller's. */
  'people.chooseHome': action<Me>()(v.object({ homeId: id })),
  'people.chooseEstate': action<Me>()(v.object({ estateId: id })),
  /** Staff put themselves aside from dispatch, or come back. */
  'people.setAway': action<Me>()(v.object({ away: v.boolean() })),
  /** Who could be given a case, or with `forAnything` a part in it; for the office and who answers for the case. */
  'people.listEngineers': action<{ engineers: (Candidate & { declined: boolean })[] }>()(
    v.object({ caseId: id, forAnything: v.optional(v.boolean(), false) }),
  ),
  /** Who works in the estate of a home of one's own; for staff with null, in the estate where they work. */
  'people.listServing': action<{ staff: Serving[] }>()(v.object({ homeId: v.nullable(id) })),
}
