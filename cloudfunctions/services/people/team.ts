import { officeDuties } from '@/domain/message/reach'
import { validSkills } from '@/domain/people/certificates'
import { type Member, noLoad } from '@/domain/people/dispatch'
import { dutiesOf, homesOf, type Person } from '@/domain/people/person'
import { loads } from '../../store/cases/work-list'
import { shiftsNow } from '../../store/estate/rosters'
import { recipients } from '../../store/people/people'

/** These people with the whole office of the estate, and what each of them has in hand. Three reads. */
const crewOf = (estateId: string, ids: string[]) => Promise.all([recipients([estateId], ids, officeDuties), loads(ids)])

/**
 * Who was on duty when this instance last looked, by estate. They are read beside the roster instead of after it; only whom
 * they miss costs three reads more.
 */
const lastOnDuty = new Map<string, string[]>()

/**
 * Who is on duty now and has not put himself aside, with the duties of his shifts, the skills that count now, and open work
 * (C3); and these people with the whole office, who may have to hear of it. Four reads, at once when nobody has come on duty.
 */
export const teamAndOffice = async (
  estateId: string,
  now: number,
): Promise<{ team: Member[]; people: readonly Person[] }> => {
  const guess = lastOnDuty.get(estateId)
  const [shifts, guessed] = await Promise.all([shiftsNow(estateId, now), guess && crewOf(estateId, guess)])
  const ids = [...new Set(shifts.map(({ personId }) => personId))]
  lastOnDuty.set(estateId, ids)
  const isKnown = guessed !== undefined && ids.every((id) => guess?.includes(id))
  const [people, load] = isKnown ? guessed : await crewOf(estateId, ids)
  const team = people.flatMap(({ _id, staff, homes }) => {
    const held = dutiesOf({ staff }, estateId)
    const duties = held.filter((duty) => shifts.some((shift) => shift.personId === _id && shift.duty === duty))
    if (!staff || staff.away || duties.length === 0) return []
    const lives = homesOf({ homes }, now).map(({ homeId }) => homeId)
    return [{ personId: _id, duties, skills: validSkills(staff, now), homes: lives, ...(load.get(_id) ?? noLoad) }]
  })
  return { team, people }
}

export const teamOnDuty = async (estateId: string, now: number): Promise<Member[]> =>
  (await teamAndOffice(estateId, now)).team
