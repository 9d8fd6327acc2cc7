import type { RosterTemplate } from '@/contract'
import type { Person } from '@/domain/people/person'
import { mayInRoster } from '@/domain/roster/rights'
import { linesFor, mondayOf, type Template } from '@/domain/roster/roster'
import { everybody } from './view'

/** The template as it is in force this week, and what is to come. */
export const viewTemplate = async (
  template: Template,
  people: Person[],
  me: Person,
  now: number,
): Promise<RosterTemplate> => {
  const { estateId } = template
  const monday = mondayOf(now)
  const lines = linesFor(template, monday)
  const coming = template.versions.find(({ since }) => since > monday) ?? null
  const named = [...lines, ...(coming?.lines ?? [])].map(({ personId }) => personId)
  return {
    rev: template.rev,
    monday,
    lines,
    coming,
    covers: template.covers,
    people: await everybody(people, named, estateId, now),
    mayEdit: mayInRoster(me, estateId, 'edit'),
    mayCover: mayInRoster(me, estateId, 'cover'),
  }
}
