import { validSkills } from '@/domain/people/certificates'
import type { Member } from '@/domain/people/dispatch'
import { dutiesOf } from '@/domain/people/person'
import { loads } from './db/matters'
import { peopleByIds } from './db/people'
import { shiftsNow } from './db/rosters'

/**
 * Who is on duty now and has not put himself aside, with the duties of his shifts, the skills that count now, and open work
 * (C3). Three reads.
 */
export const teamOnDuty = async (estateId: string, now: number): Promise<Member[]> => {
  const shifts = await shiftsNow(estateId, now)
  const ids = [...new Set(shifts.map(({ personId }) => personId))]
  const [people, load] = await Promise.all([peopleByIds(ids), loads(ids)])
  return people.flatMap(({ _id, staff }) => {
    const held = dutiesOf({ staff }, estateId)
    const duties = held.filter((duty) => shifts.some((shift) => shift.personId === _id && shift.duty === duty))
    if (!staff || staff.away || duties.length === 0) return []
    return [{ personId: _id, duties, skills: validSkills(staff, now), load: load.get(_id) ?? 0 }]
  })
}
