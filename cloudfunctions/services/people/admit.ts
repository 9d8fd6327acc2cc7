import type { Result } from '@/domain/kernel/result'
import { placeIn, seesFromOf } from '@/domain/people/household'
import { type Grant, giveGrant } from '@/domain/people/invitation'
import type { Person } from '@/domain/people/person'
import { newPerson, type PersonAct, type PersonRefusal } from '@/domain/people/record'
import { AppError } from '../../platform/app-error'
import { idFromKey } from '../../platform/ids'
import { peopleOfHome } from '../../store/people/people'

/** Somebody who comes in: known already, or as he was named by who lets him in. */
export type Newcomer = Pick<Person, 'openid' | 'name' | 'phone' | 'phoneProvenAt'> & { person: Person | null }

/** Who comes in, and what is given to him: to be written together with what lets him in. */
export type Admission = { personId: string; give: (there: Person | null) => Result<Person, PersonRefusal> }

/**
 * Looks up what giving somebody a place in a home or a post takes; who is nobody here yet becomes a person. Given once under
 * the key of the act. Refuses: a proxy for somebody who does not live there (PROXY_FOR_NOBODY).
 */
export const admission = async (newcomer: Newcomer, offered: Grant, act: PersonAct): Promise<Admission> => {
  const { person, ...about } = newcomer
  const household = offered.kind === 'home' ? await peopleOfHome(offered.homeId) : []
  const place = offered.kind === 'home' ? placeIn(offered, household, act.now) : null
  if (offered.kind === 'home' && !place) throw new AppError('WRONG_STATE', 'PROXY_FOR_NOBODY')
  const grant: Grant = place ? { kind: 'home', ...place } : offered
  const seesFrom = place ? seesFromOf(place, household, act.now) : act.now
  const personId = person?._id ?? idFromKey(about.openid, act.key ?? '')
  const { estateId } = grant
  return {
    personId,
    give: (there) => giveGrant(there ?? newPerson({ _id: personId, estateId, ...about }, act), grant, seesFrom, act),
  }
}
