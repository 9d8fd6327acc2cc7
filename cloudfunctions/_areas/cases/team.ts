import type { Member } from '@/domain/people/dispatch'
import { dutiesOf } from '@/domain/people/person'
import { onDuty } from '@/domain/people/roster'
import type { Estate } from '../../_platform/db/estates'
import { loads } from '../../_platform/db/matters'
import { peopleByIds } from '../../_platform/db/people'

/** Who is on duty now and has not put himself aside, with skills and open work (C3). Two reads. */
export const teamOnDuty = async (estate: Estate, now: number): Promise<Member[]> => {
  const ids = onDuty(estate.roster, now)
  const [people, load] = await Promise.all([peopleByIds(ids), loads(ids)])
  return people
    .filter((person) => person.staff && !person.staff.away && dutiesOf(person, estate._id).length > 0)
    .map((person) => ({
      personId: person._id,
      duties: dutiesOf(person, estate._id),
      skills: person.staff?.skills ?? [],
      load: load.get(person._id) ?? 0,
    }))
}
