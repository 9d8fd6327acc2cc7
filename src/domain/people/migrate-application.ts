import type { Commitment, StepName } from '../commitment/commitment'
import {
  APPLICATION_SHAPE,
  type Application,
  type ApplicationStatus,
  type Applied,
  chainedApplication,
} from './application'

/** An application as it was stored before it was a document with a promise, in a collection of its own. */
export type OldApplication = Omit<Applied, 'urgent'> & {
  _id: string
  rev: number
  at: number
  review?: {
    urgent: string | null
    dueAt: number
    policyVersion: number
    steps: { name: StepName; at: number; to: ('desk' | 'manager')[] }[]
  }
  status: ApplicationStatus
  slot: string
  decidedBy: string | null
  decidedAt: number | null
  reason: string | null
}

const ends = {
  approved: 'applicationApproved',
  refused: 'applicationRefused',
  withdrawn: 'applicationWithdrawn',
} as const

const historyOf = ({ openid, at, status, decidedBy, decidedAt }: OldApplication): Application['history'] => {
  const filed = { id: 'e1', at, by: openid, as: 'applicant', key: null, from: null, to: 'open' } as const
  const first = { ...filed, what: 'applicationFiled' } as const
  if (status === 'open') return [first]
  const as = status === 'withdrawn' ? 'applicant' : 'office'
  const by = decidedBy ?? ''
  const ended = { id: 'e2', at: decidedAt ?? at, by, as, key: null, from: 'open', to: status } as const
  return [first, { ...ended, what: ends[status] }]
}

const promisesOf = (old: OldApplication, nextLookAt: number | null): Commitment[] => {
  const { review, at, status, decidedAt } = old
  if (!review) return []
  const how = status === 'withdrawn' ? 'withdrawn' : 'met'
  const isTold = (moment: number) => status !== 'open' || nextLookAt === null || moment < nextLookAt
  return [
    {
      id: 'c1',
      rule: review.urgent === null ? 'review' : 'urgentReview',
      round: 1,
      startedAt: at,
      dueAt: review.dueAt,
      policyVersion: review.policyVersion,
      basis: { kind: 'length' },
      steps: review.steps.map((step) => ({ ...step, done: isTold(step.at) ? { at: step.at, how: 'told' } : null })),
      ended: status === 'open' ? null : { at: decidedAt ?? at, how },
    },
  ]
}

/**
 * Returns an old application as a document with a promise. `nextLookAt` is when the clock would have looked at it next, null when
 * it would not: what came before has been told, and is not told again.
 */
export const migrateApplication = (
  old: OldApplication,
  nextLookAt: number | null,
  hash: (text: string) => string,
): Application => {
  const { review, slot, ...kept } = old
  const commitments = promisesOf(old, nextLookAt)
  const moments = commitments.flatMap(({ ended, steps }) => (ended ? [] : steps.filter(({ done }) => !done)))
  const application: Application = {
    ...kept,
    v: APPLICATION_SHAPE,
    kind: 'application',
    number: slot,
    urgent: review?.urgent ?? null,
    round: 1,
    notes: {},
    commitments,
    history: historyOf(old),
    chain: [],
    tell: [],
    heard: {},
    wakeAt: moments.length > 0 ? Math.min(...moments.map(({ at }) => at)) : null,
  }
  return { ...application, chain: chainedApplication(application, hash) }
}
