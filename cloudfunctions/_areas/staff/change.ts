import type { Result } from '@/domain/kernel/result'
import { dutiesOf, type Person } from '@/domain/people/person'
import { isDone, type PersonDeed, type PersonRefusal } from '@/domain/people/record'
import type { Call } from '../../_platform/actions'
import { peopleWithDuty, personById, savePerson } from '../../_platform/db/people'
import { Fault, refusal } from '../../_platform/fault'
import { loadColleague } from './load'

const TRIES = 3

type Decide = (person: Person, deed: PersonDeed, estateId: string) => Result<Person, PersonRefusal>
type Changed = { me: Person; person: Person; fresh: boolean }

/**
 * Puts a manager back whose fall left one of his estates without any: he was the only one there, or two managers ended each
 * other at the same moment.
 */
const keepOne = async (before: Person, after: Person): Promise<void> => {
  const manages = (one: Person) =>
    (one.staff?.posts ?? []).map(({ estateId }) => estateId).filter((id) => dutiesOf(one, id).includes('manager'))
  const lost = manages(before).filter((id) => !manages(after).includes(id))
  const left = await Promise.all(lost.map((id) => peopleWithDuty(id, ['manager'])))
  if (left.every((managers) => managers.length > 0)) return
  const current = await personById(before._id)
  if (current) await savePerson(current, { ...current, staff: before.staff })
  throw new Fault('WRONG_STATE', 'LAST_MANAGER')
}

/**
 * Every change to a colleague goes this way: load, decide on what was just loaded, write once on condition that nobody else
 * did. A lost race loads and decides again; the same key again changes nothing. Nobody changes his own rights.
 */
export const changeColleague = async (
  call: Call,
  input: { key: string; personId: string },
  decide: Decide,
  /** What has to be sure to happen after the write, also when this call is cut off. */
  plan: (by: string) => Promise<unknown> = async () => undefined,
): Promise<Changed> => {
  const me = call.person
  if (input.personId === me._id) throw new Fault('FORBIDDEN', 'NOT_YOURSELF')
  const deed = { by: me._id, now: call.now, key: input.key }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = await personById(input.personId)
    if (known && isDone(known, deed)) return { me, person: known, fresh: false }
    const before = await loadColleague(input.personId, me.estateId)
    const decided = decide(before, deed, me.estateId)
    if (!decided.ok) throw refusal(decided.reason)
    await plan(me._id)
    if (await savePerson(before, decided.value)) {
      await keepOne(before, decided.value)
      return { me, person: { ...decided.value, rev: before.rev + 1 }, fresh: true }
    }
  }
  throw new Fault('CONFLICT')
}
