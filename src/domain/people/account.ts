import { accept, type Result, refuse } from '../kernel/result'
import { leaveHome } from './household'
import { homesOf, membershipIn, type Person } from './person'
import { type PersonAct, type PersonRefusal, recordOn } from './record'

export const rename = (person: Person, name: string, act: PersonAct): Person =>
  recordOn(person, act, { what: 'renamed' }, { name })

/** WeChat has vouched for the number. */
export const provePhone = (person: Person, phone: string, act: PersonAct): Person =>
  recordOn(person, act, { what: 'phoneProven' }, { phone, phoneProvenAt: act.now })

/** WeChat's person turns out to be this one. */
export const signIn = (person: Person, openid: string, act: PersonAct): Person =>
  recordOn(person, act, { what: 'signedIn' }, { openid })

/** His screens stand in another of his homes, and in its estate. Refuses: NOT_A_MEMBER. No history: it gives no right. */
export const chooseHome = (person: Person, homeId: string, now: number): Result<Person, PersonRefusal> => {
  const home = membershipIn(person, homeId, now)
  return home ? accept({ ...person, homeId, estateId: home.estateId }) : refuse('NOT_A_MEMBER')
}

/** His screens stand in another estate, and in a home of his there, if he has one. */
export const chooseEstate = (person: Person, estateId: string, now: number): Person => {
  const homes = homesOf(person, now).filter((home) => home.estateId === estateId)
  const stays = homes.some((home) => home.homeId === person.homeId)
  return { ...person, estateId, homeId: stays ? person.homeId : (homes[0]?.homeId ?? person.homeId) }
}

/**
 * The account ends (A5): every home is left, WeChat's person is nobody here again, and what names him is gone; ids and
 * history stay. Refuses: who still has a post (STILL_AT_WORK); a manager ends that first.
 */
export const removeAccount = (person: Person, act: PersonAct): Result<Person, PersonRefusal> => {
  if (person.staff && person.staff.posts.length > 0) return refuse('STILL_AT_WORK')
  const left = homesOf(person, act.now).reduce((one, home) => {
    const gone = leaveHome(one, home.homeId, act)
    return gone.ok ? gone.value : one
  }, person)
  const erased = { openid: `removed:${person._id}`, name: '', phone: '', phoneProvenAt: null, removedAt: act.now }
  return accept(recordOn(left, act, { what: 'removed' }, { ...erased, staff: null }))
}
