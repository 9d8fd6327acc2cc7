import type { Audience, StepName } from '../../domain/commitment/commitment'
import type { Application } from '../../domain/people/application'
import type { Relation } from '../../domain/people/duties'
import type { PromiseDetail } from './promise'

/** That it came in (`step` null), or a step of the clock on its promise, and who of the office was really told. */
export type ApplicationNews = { id: string; at: number; step: StepName | null; told: Audience[] }

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
  /** Only for the office: why it is due when it is, and who knows already. */
  promise: PromiseDetail | null
  news: ApplicationNews[]
  /** Only for the office: who belongs to the home now. */
  members: { name: string; relation: Relation }[]
}
