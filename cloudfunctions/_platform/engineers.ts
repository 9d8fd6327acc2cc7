import { loads } from './db/matters'
import { peopleWithDuty } from './db/people'
import { shiftsNow } from './db/rosters'

/** The engineers of an estate with their open work; those on duty and with the least of it first. Three reads. */
export const engineersOf = async (estateId: string, now: number) => {
  const [shifts, able] = await Promise.all([shiftsNow(estateId, now), peopleWithDuty(estateId, ['engineer'])])
  const load = await loads(able.map((person) => person._id))
  const present = new Set(shifts.filter(({ duty }) => duty === 'engineer').map(({ personId }) => personId))
  return able
    .map((person) => ({
      personId: person._id,
      name: person.name,
      onDuty: present.has(person._id) && !person.staff?.away,
      load: load.get(person._id) ?? 0,
    }))
    .sort((a, b) => Number(b.onDuty) - Number(a.onDuty) || a.load - b.load)
}
