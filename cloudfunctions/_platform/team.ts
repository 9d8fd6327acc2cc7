import { officeDuties } from '@/domain/message/reach'
import { validSkills } from '@/domain/people/certificates'
import { type Member, noLoad } from '@/domain/people/dispatch'
import { dutiesOf, type Person } from '@/domain/people/person'
import { recipients } from './db/people'
import { shiftsNow } from './db/rosters'
import { loads } from './db/work-list'

/**
 * Who is on duty now and has not put himself aside, with the duties of his shifts, the skills that count now, and open work
 * (C3); and these people with the whole office, who may have to hear of it. Three reads.
 */
export const teamAndOffice = async (
  estateId: string,
  now: number,
): Promise<{ team: Member[]; people: readonly Person[] }> => {
  const shifts = await shiftsNow(estateId, now)
  const ids = [...new Set(shifts.map(({ personId }) => personId))]
  const [people, load] = await Promise.all([recipients([estateId], ids, officeDuties), loads(ids)])
  const team = people.flatMap(({ _id, staff }) => {
    const held = dutiesOf({ staff }, estateId)
    const duties = held.filter((duty) => shifts.some((shift) => shift.personId === _id && shift.duty === duty))
    if (!staff || staff.away || duties.length === 0) return []
    return [{ personId: _id, duties, skills: validSkills(staff, now), ...(load.get(_id) ?? noLoad) }]
  })
  return { team, people }
}

export const teamOnDuty = async (estateId: string, now: number): Promise<Member[]> =>
  (await teamAndOffice(estateId, now)).team
