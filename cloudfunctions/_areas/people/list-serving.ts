import { maySettle } from '@/domain/people/dispatch'
import { duties, dutiesOf, membershipIn } from '@/domain/people/person'
import { peopleWithDuty } from '../../_platform/db/people'
import { Fault } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'

/** Who works in the estate of a home, by name and duty, for a resident who complains about somebody (D10). */
export const listServing: Verb<'people.listServing'> = async ({ homeId }, call) => {
  const me = signedIn(call)
  const home = membershipIn(me, homeId, call.now)
  if (!home) throw new Fault('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  const working = duties.filter((duty) => maySettle('complaint', [duty]))
  const found = await peopleWithDuty(home.estateId, working)
  return {
    staff: found
      .filter(({ _id }) => _id !== me._id)
      .map((person) => ({ personId: person._id, name: person.name, duties: dutiesOf(person, home.estateId) })),
  }
}
