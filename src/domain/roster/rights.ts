import type { Duty } from '../people/duties'
import { dutiesOf, type Person } from '../people/person'

/** What may be done with the duty roster of an estate. A swap of one's own shift is for everybody who has shifts. */
export type RosterRight = 'see' | 'swap' | 'edit' | 'cover'

const staff: Duty[] = [
  ...(['desk', 'engineer', 'guard', 'cleaner', 'steward', 'finance', 'relations', 'supervisor', 'manager'] as const),
]

/** Who may what (A4, C3). `edit` is weeks and template, `cover` what must be covered. */
export const rosterRights: Record<RosterRight, readonly Duty[]> = {
  see: [...staff, 'committee', 'assessor'],
  swap: staff,
  edit: ['supervisor', 'manager'],
  cover: ['manager'],
}

export const mayInRoster = (person: Pick<Person, 'staff'>, estateId: string, right: RosterRight): boolean =>
  dutiesOf(person, estateId).some((duty) => rosterRights[right].includes(duty))
