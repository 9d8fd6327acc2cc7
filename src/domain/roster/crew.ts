import { skillUntil } from '../people/certificates'
import { dutiesOf, type Person } from '../people/person'
import type { CrewMember } from './gaps'

/** People as the roster sees them in an estate: who is suspended has no duties, and a skill ends with its certificate. */
export const crewOf = (people: readonly Pick<Person, '_id' | 'staff'>[], estateId: string): CrewMember[] =>
  people.map(({ _id, staff }) => ({
    personId: _id,
    duties: dutiesOf({ staff }, estateId),
    skills: (staff?.skills ?? []).map((skill) => ({ skill, until: staff ? skillUntil(staff, skill) : null })),
  }))
