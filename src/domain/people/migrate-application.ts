import { type Commitment, pendingSteps, type StepName } from '../commitment/commitment'
import type { Policy } from '../commitment/policy'
import { promise } from '../promise/running'
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

const promisesOf = ({ review, at, status, decidedAt }: OldApplication, nextLookAt: number | null): Commitment[] => {
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

const nextStepAt = ({ commitments }: Application): number | null => {
  const moments = commitments.flatMap(pendingSteps).map(({ at }) => at)
  return moments.length > 0 ? Math.min(...moments) : null
}

/** What has to be known besides: when the clock would have looked at it next, null when it would not, and the figures of today. */
export type Bringing = { nextLookAt: number | null; now: number; policy: Policy }

/**
 * Returns an old application as a document with a promise, with nothing to tell and nothing missed by that: what the clock had
 * told is told no more, what it had still to tell it does. An open one from before answers were promised is promised one from now.
 */
export const migrateApplication = (
  old: OldApplication,
  { nextLookAt, now, policy }: Bringing,
  hash: (text: string) => string,
): Application => {
  const { review, slot, ...kept } = old
  const brought: Application = {
    ...kept,
    v: APPLICATION_SHAPE,
    kind: 'application',
    number: slot,
    urgent: review?.urgent ?? null,
    round: 1,
    notes: {},
    commitments: promisesOf(old, nextLookAt),
    history: historyOf(old),
    chain: [],
    tell: [],
    heard: {},
    wakeAt: null,
  }
  const promised = old.status === 'open' && !review ? promise(brought, 'review', { now, policy }) : brought
  return { ...promised, wakeAt: nextStepAt(promised), chain: chainedApplication(promised, hash) }
}

/** Returns an open old application as let go by whoever has applied for the same home again meanwhile. */
export const supersededApplication = (old: OldApplication, now: number): OldApplication => ({
  ...old,
  status: 'withdrawn',
  slot: old._id,
  decidedBy: old.openid,
  decidedAt: now,
})

/** Returns how an old application was answered, and by whom when; null while it waits. */
export const answerOf = ({ status, reason, decidedBy, decidedAt, at }: OldApplication) =>
  status === 'open'
    ? null
    : { decision: { status, reason }, act: { by: decidedBy ?? '', now: decidedAt ?? at, key: null } }
