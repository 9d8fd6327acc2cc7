import type { PersonHappening } from './entry'
import type { Person } from './person'

/** Who acts on a person, when, and under which key of the command; the key is null for the set-up. */
export type PersonAct = { by: string; now: number; key: string | null }

/** Why a change to a person is refused; nothing has changed then. */
export type PersonRefusal =
  | 'NOT_YOURS'
  | 'TIME_PASSED'
  | 'ALREADY_MEMBER'
  | 'NOT_A_MEMBER'
  | 'NOT_A_COLLEAGUE'
  | 'HAS_NO_END_DATE'
  | 'NOT_YOURSELF'
  | 'LAST_MANAGER'
  | 'STILL_AT_WORK'
  | 'CERTIFICATE_GONE'

/** The person with some fields changed and one more line of history; written at once by the caller. */
export const recordOn = (
  person: Person,
  { by, now, key }: PersonAct,
  happening: PersonHappening,
  changed: Partial<Omit<Person, '_id' | 'rev' | 'history'>> = {},
): Person => ({
  ...person,
  ...changed,
  history: [...person.history, { id: `e${person.history.length + 1}`, at: now, by, key, ...happening }],
})

/** Somebody new; ids and WeChat's id are drawn outside. What he comes for is the entry that carries the key. */
export const newPerson = (
  about: Pick<Person, '_id' | 'openid' | 'estateId' | 'name' | 'phone' | 'phoneProvenAt'>,
  act: PersonAct,
): Person => {
  const blank = { ...about, rev: 0, homeId: null, homes: [], staff: null, history: [], removedAt: null }
  return recordOn(blank, { ...act, key: null }, { what: 'registered' })
}
