import type { Matter } from '@/domain/matter/matter'
import { maySettle, noLoad } from '@/domain/people/dispatch'
import { duties } from '@/domain/people/duties'
import { dutiesOf, isOwnHome } from '@/domain/people/person'
import { loads } from '../../store/cases/work-list'
import { shiftsNow } from '../../store/estate/rosters'
import { peopleWithDuty } from '../../store/people/people'

/**
 * Who in the estate of a case, and not of its household, can be given one of a kind, with their open work; those on duty and with
 * the least of it first. Three reads.
 */
export const colleaguesFor = async (
  kind: Parameters<typeof maySettle>[0],
  matter: Pick<Matter, 'estateId' | 'homeId' | 'residentId'>,
  readerId: string,
  now: number,
) => {
  const wanted = duties.filter((duty) => maySettle(kind, [duty]))
  const { estateId } = matter
  const [shifts, colleagues] = await Promise.all([shiftsNow(estateId, now), peopleWithDuty(estateId, wanted)])
  const able = colleagues.filter((person) => !isOwnHome(person, matter, now))
  const load = await loads(
    able.map((person) => person._id),
    readerId,
  )
  const present = new Set(shifts.filter(({ duty }) => wanted.includes(duty)).map(({ personId }) => personId))
  return able
    .map((person) => ({
      personId: person._id,
      name: person.name,
      duties: dutiesOf(person, estateId),
      skills: person.staff?.skills ?? [],
      onDuty: present.has(person._id) && !person.staff?.away,
      ...(load.get(person._id) ?? noLoad),
    }))
    .sort((a, b) => Number(b.onDuty) - Number(a.onDuty) || a.load - b.load)
}
