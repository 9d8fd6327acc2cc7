import type { Person } from '@/domain/people/person'
import { crewOf } from '@/domain/roster/crew'
import type { CrewMember } from '@/domain/roster/gaps'
import { mondayOf, type RosterDoc, type Template, WEEK, type Week, weekOf } from '@/domain/roster/roster'
import { rosterDuties } from '@/domain/roster/shift'
import { blankTemplate } from '@/domain/roster/template'
import { AppError } from '../../platform/app-error'
import { rosterDocs } from '../../store/estate/rosters'
import { peopleWithDuty } from '../../store/people/people'

/** How far ahead a week can be planned, and how far back one can be looked at. */
const REACH = 12 * WEEK

/** The Monday that was asked for. Refuses other days and weeks out of reach. */
export const checkedMonday = (monday: number, now: number): number => {
  if (monday !== mondayOf(monday)) throw new AppError('BAD_INPUT', 'OTHER_WEEK', 'monday')
  if (Math.abs(monday - mondayOf(now)) > REACH) throw new AppError('BAD_INPUT', 'TOO_FAR', 'monday')
  return monday
}

/** Everything a decision about a week needs. Two reads. */
export type Loaded = { docs: RosterDoc[]; template: Template; week: Week; people: Person[]; crew: CrewMember[] }

export const loadWeek = async (estateId: string, monday: number, until = monday + WEEK): Promise<Loaded> => {
  const [docs, people] = await Promise.all([
    rosterDocs(estateId, monday, until),
    peopleWithDuty(estateId, [...rosterDuties]),
  ])
  const template = docs.find((doc): doc is Template => doc.kind === 'template') ?? blankTemplate(estateId)
  return { docs, template, week: weekOf(docs, estateId, monday), people, crew: crewOf(people, estateId) }
}
