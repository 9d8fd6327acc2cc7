import type { Application } from '../../domain/people/application'
import type { Relation } from '../../domain/people/duties'

/** An application to join a home, as the applicant and the office see it (A3). */
export type ApplicationView = Pick<
  Application,
  | 'homeId'
  | 'label'
  | 'relation'
  | 'name'
  | 'phoneProven'
  | 'words'
  | 'papers'
  | 'at'
  | 'status'
  | 'decidedAt'
  | 'reason'
> & {
  id: string
  /** Why it cannot wait; null for an ordinary one. */
  urgent: string | null
  dueAt: number
  estateName: string
  phoneMasked: string
  /** Only for the office: who belongs to the home now. */
  members: { name: string; relation: Relation }[]
}
