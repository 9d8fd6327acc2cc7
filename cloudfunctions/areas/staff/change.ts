import type { Result } from '@/domain/kernel/result'
import { dutiesOf, type Person } from '@/domain/people/person'
import type { PersonAct, PersonRefusal } from '@/domain/people/record'
import { isColleague } from '@/domain/people/staff-rights'
import { type Call, commandOf } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import { peopleWithDuty, personById, personStore } from '../../store/people/people'
import { notColleague } from './load'

type Decide = (person: Person, act: PersonAct, estateId: string) => Result<Person, PersonRefusal>
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
  await personStore.effect(before._id, (current) => ({ ...current, staff: before.staff }))
  throw new AppError('WRONG_STATE', 'LAST_MANAGER')
}

/**
 * Every change to a colleague goes this way: load, decide on what was just loaded, write once. Nobody changes his own rights.
 */
export const changeColleague = async (
  call: Call,
  input: { key: string; personId: string },
  decide: Decide,
  /** What has to be sure to happen after the write, also when this call is cut off. */
  plan: (by: string) => Promise<unknown> = async () => undefined,
): Promise<Changed> => {
  const me = call.person
  if (input.personId === me._id) throw new AppError('FORBIDDEN', 'NOT_YOURSELF')
  const act = commandOf(call, me._id, input.key)
  const load = async () => {
    const person = await personById(input.personId)
    if (!person) throw notColleague()
    return person
  }
  const { before, after, repeated } = await personStore.change(
    input.personId,
    act,
    async (person) => {
      if (!isColleague(person, me.estateId)) throw notColleague()
      const decided = decide(person, act, me.estateId)
      if (decided.ok) await plan(me._id)
      return decided
    },
    { load },
  )
  if (!repeated) await keepOne(before, after)
  return { me, person: after, fresh: !repeated }
}
