import type { RosterPerson, RosterWeek } from '@/contract'
import { validSkills } from '@/domain/people/certificates'
import { dutiesOf, type Person } from '@/domain/people/person'
import { gapsIn, joinGaps } from '@/domain/roster/gaps'
import { mayInRoster } from '@/domain/roster/rights'
import { type RosterDoc, shiftsBetween, WEEK } from '@/domain/roster/roster'
import { peopleNamed } from '../../services/people/names'
import type { Loaded } from './load'

const HISTORY_SHOWN = 30

export const personView = (person: Person, estateId: string, now: number): RosterPerson => ({
  personId: person._id,
  name: person.name,
  duties: dutiesOf(person, estateId),
  skills: person.staff ? validSkills(person.staff, now) : [],
})

/** Colleagues who can have shifts, and whoever else is named: somebody suspended stays readable. One read for those. */
export const everybody = async (people: Person[], ids: string[], estateId: string, now: number) => {
  const known = new Set(people.map(({ _id }) => _id))
  const others = await peopleNamed(ids.filter((id) => !known.has(id)))
  return [...people, ...others.values()].map((person) => personView(person, estateId, now))
}

const minute = (now: number): number => Math.floor(now / 60_000) * 60_000

/** A week as a member of staff sees it; what is behind us is no gap any more, unless the whole week is. */
export const viewWeek = async (loaded: Loaded, me: Person, now: number): Promise<RosterWeek> => {
  const { template, week, people, crew } = loaded
  const { estateId, monday } = week
  const end = monday + WEEK
  const from = end <= now ? monday : Math.max(monday, minute(now))
  const docs: RosterDoc[] = [...loaded.docs.filter(({ _id }) => _id !== week._id), week]
  const all = shiftsBetween(docs, estateId, from, end)
  const shown = week.history.slice(-HISTORY_SHOWN).reverse()
  const named = [...week.shifts.map(({ personId }) => personId), ...shown.flatMap(({ by }) => by)]
  return {
    monday,
    rev: week.rev,
    own: week.rev > 0,
    shifts: [...week.shifts].sort((a, b) => a.from - b.from || a.until - b.until),
    gaps: joinGaps(gapsIn(template.covers, all, crew, { from, until: end })),
    people: await everybody(people, named, estateId, now),
    history: shown.map(({ id, at, by, key: _key, ...happening }) => ({ id, at, who: by, happening })),
    mayEdit: mayInRoster(me, estateId, 'edit') && end > now,
  }
}
