import type { Duty } from './duties'
import { dutiesOf, type Person } from './person'

/** What may be done with the staff of an estate (A4). `see` never shows a full number. */
export const staffRights = {
  see: ['desk', 'supervisor', 'manager'],
  manage: ['manager'],
} as const satisfies Record<string, readonly Duty[]>
export type StaffRight = keyof typeof staffRights

export const mayWithStaff = (person: Pick<Person, 'staff'>, estateId: string, right: StaffRight): boolean =>
  dutiesOf(person, estateId).some((duty) => (staffRights[right] as readonly Duty[]).includes(duty))

/** Whether somebody has a post in an estate, suspended or not. */
export const isColleague = (person: Pick<Person, 'staff'>, estateId: string): boolean =>
  person.staff?.posts.some((post) => post.estateId === estateId) ?? false
