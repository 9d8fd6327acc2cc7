import { takesIn } from '@/domain/matter/brought'
import { maySettle } from '@/domain/people/dispatch'
import { duties } from '@/domain/people/duties'
import { dutiesOf, membershipIn, type Person } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { peopleWithDuty } from '../../../store/people/people'

/** Where somebody may complain about who works there, or write it down for a caller. */
const estateFor = (me: Person, homeId: string | null, now: number): string => {
  if (homeId === null) {
    if (!takesIn(dutiesOf(me, me.estateId))) throw new AppError('FORBIDDEN', 'STAFF_ONLY')
    return me.estateId
  }
  const home = membershipIn(me, homeId, now)
  if (!home) throw new AppError('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  return home.estateId
}

/** Who works in an estate, by name and duty, for a complaint about somebody (D10). */
export const listServing: Verb<'people.listServing'> = async ({ homeId }, call) => {
  const me = call.person
  const estateId = estateFor(me, homeId, call.now)
  const working = duties.filter((duty) => maySettle('complaint', [duty]))
  const found = await peopleWithDuty(estateId, working)
  return {
    staff: found
      .filter(({ _id }) => _id !== me._id)
      .map((person) => ({ personId: person._id, name: person.name, duties: dutiesOf(person, estateId) })),
  }
}
