import { placeIn, seesFromOf } from '@/domain/people/household'
import { type Grant, giveGrant } from '@/domain/people/invitation'
import type { Person } from '@/domain/people/person'
import { newPerson, type PersonDeed } from '@/domain/people/record'
import { changePerson } from './change-person'
import { addPeople, peopleOfHome, personByOpenid } from './db/people'
import { Fault, refusal } from './fault'
import { idFromKey } from './ids'

/** Somebody who comes in: known already, or as he was named by who lets him in. */
export type Newcomer = Pick<Person, 'openid' | 'name' | 'phone' | 'phoneProvenAt'> & { person: Person | null }

/**
 * Gives somebody a place in a home or a post; who is nobody here yet becomes a person. Safe to repeat after a crash: given
 * once under the key of the deed. Refuses: a proxy for somebody who does not live there (PROXY_FOR_NOBODY).
 */
export const admit = async (newcomer: Newcomer, offered: Grant, deed: PersonDeed): Promise<Person> => {
  const { person, ...about } = newcomer
  const household = offered.kind === 'home' ? await peopleOfHome(offered.homeId) : []
  const place = offered.kind === 'home' ? placeIn(offered, household, deed.now) : null
  if (offered.kind === 'home' && !place) throw new Fault('WRONG_STATE', 'PROXY_FOR_NOBODY')
  const grant: Grant = place ? { kind: 'home', ...place } : offered
  const seesFrom = place ? seesFromOf(place, household, deed.now) : deed.now
  const give = (one: Person) => giveGrant(one, grant, seesFrom, deed)
  if (person) return changePerson(person, deed, give)
  const { estateId } = grant
  const given = give(newPerson({ _id: idFromKey(about.openid, deed.key ?? ''), estateId, ...about }, deed))
  if (!given.ok) throw refusal(given.reason)
  if (await addPeople([given.value])) return given.value
  const there = await personByOpenid(about.openid)
  if (!there) throw new Fault('CONFLICT')
  return changePerson(there, deed, give)
}
