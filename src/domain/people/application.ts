import type { StepName } from '../commitment/commitment'
import type { Policy } from '../commitment/policy'
import { accept, type Result, refuse } from '../kernel/result'
import type { MessageOf } from '../message/kinds'
import { chainOf } from '../promise/chain'
import type { EntryOf } from '../promise/entry'
import { type FlowOf, mayMoveIn } from '../promise/flow'
import { onClockOf } from '../promise/on-clock'
import type { Plug } from '../promise/plug'
import type { Promised } from '../promise/promised'
import { atLeast, recorder } from '../promise/record'
import { endAll, promise } from '../promise/running'
import type { Relation } from './duties'

/** What somebody may apply to be in a home; a proxy is appointed by the one he acts for. */
export const applicable = ['owner', 'family', 'lessee'] as const satisfies readonly Relation[]

export type ApplicationStatus = 'open' | 'approved' | 'refused' | 'withdrawn'
type Ended = Exclude<ApplicationStatus, 'open'>
type Capacity = 'applicant' | 'office'
type Move = 'approve' | 'refuse' | 'withdraw'

type Happening = { what: `application${'Filed' | 'Approved' | 'Refused' | 'Withdrawn'}` }
type Entry = EntryOf<Happening, ApplicationStatus, Capacity>

/** What is said in an application. */
export type Applied = {
  estateId: string
  homeId: string
  label: string
  openid: string
  relation: (typeof applicable)[number]
  name: string
  phone: string
  /** WeChat has vouched for the number. */
  phoneProven: boolean
  words: string
  /** How many photos of papers came with it. */
  papers: number
  /** Why it is to be answered at once; null when it is not. */
  urgent: string | null
}

/**
 * Somebody asks to join a home (A3): he may be nobody here yet, so he is known by WeChat's id. It promises an answer (B2). It
 * has none of the fields that cases are looked for by, and is in no daily hash: once its term is over it is removed whole.
 */
export type Application = Promised<Happening, ApplicationStatus, Capacity> &
  Applied & {
    kind: 'application'
    /** `openid:homeId` while open, so that there is one at a time; its own id afterwards. */
    number: string
    at: number
    decidedBy: string | null
    decidedAt: number | null
    reason: string | null
  }

/** The version of the shape that applications are written in. */
export const APPLICATION_SHAPE = 1

export const MOST_OPEN_APPLICATIONS = 3

export const slotOf = (openid: string, homeId: string): string => `${openid}:${homeId}`

/** The key under which an application stands in the history of who was let in. */
export const keyOfApplication = (id: string): string => `application:${id}`

/** Who may end an application how. */
export const applicationFlow: FlowOf<Move, ApplicationStatus, Capacity> = {
  open: {
    approve: { to: 'approved', by: ['office'] },
    refuse: { to: 'refused', by: ['office'] },
    withdraw: { to: 'withdrawn', by: ['applicant'] },
  },
  approved: {},
  refused: {},
  withdrawn: {},
}

const stepKinds: Record<StepName, MessageOf<'application'>> = {
  warn: 'applicationDueSoon',
  remind: 'applicationDueSoon',
  miss: 'applicationMissed',
  escalate: 'applicationEscalated',
}

/** What applications plug into the engine of documents with promises. */
export const applicationPlug: Plug<Happening, ApplicationStatus, Capacity, Application> = {
  tellFor: (_before, entry, stepTo = []) => {
    const told = (kind: MessageOf<'application'>, to: typeof stepTo) =>
      to.map((audience) => ({ entryId: entry.id, kind, to: audience, personId: null, since: entry.at }))
    if (entry.what === 'applicationFiled') return told('applicationFiled', ['desk', 'manager'])
    return entry.what === 'promiseStepped' ? told(stepKinds[entry.step], stepTo) : []
  },
  derived: (application) => application,
  heard: ['applicationFiled'],
  short: [],
}

const { record, settled } = recorder(applicationPlug)

/** What the clock does on an application, and what was delivered of what was to be told. */
export const { onClock: applicationOnClock, told: applicationTold } = onClockOf(applicationPlug)

/** The chain over the history of an application. */
export const { chained: chainedApplication, brokenAt: applicationBrokenAt } = chainOf<
  Entry,
  Pick<Application, '_id' | 'history'>
>(() => [])

/** Somebody applies; an answer is promised from now on (F2): within 24 h, what is urgent for a reason within 30 min. */
export const fileApplication = (
  id: string,
  applied: Applied,
  act: { now: number; policy: Policy; key: string | null },
): Application => {
  const { openid, homeId, urgent } = applied
  const blank: Application = {
    _id: id,
    rev: 0,
    v: APPLICATION_SHAPE,
    kind: 'application',
    ...applied,
    number: slotOf(openid, homeId),
    status: 'open',
    round: 1,
    at: act.now,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    notes: {},
    commitments: [],
    history: [],
    chain: [],
    tell: [],
    heard: {},
    wakeAt: null,
  }
  const promised = promise(blank, urgent === null ? 'review' : 'urgentReview', act)
  const deed = { by: openid, as: 'applicant', now: act.now, key: act.key } as const
  return settled(record(promised, deed, { what: 'applicationFiled' }))
}

export type ApplicationRefusal = 'APPLICATION_OVER' | 'REASON_NEEDED'

type Decision = { status: Ended; reason: string | null }

const moves: Record<Ended, { move: Move; as: Capacity; what: Happening['what'] }> = {
  approved: { move: 'approve', as: 'office', what: 'applicationApproved' },
  refused: { move: 'refuse', as: 'office', what: 'applicationRefused' },
  withdrawn: { move: 'withdraw', as: 'applicant', what: 'applicationWithdrawn' },
}

/** Ends an application. Refuses: it has ended already (APPLICATION_OVER); refusing without a reason (REASON_NEEDED). */
export const decideApplication = (
  application: Application,
  { status, reason }: Decision,
  { by, key, ...at }: { by: string; now: number; key: string | null },
): Result<Application, ApplicationRefusal> => {
  const now = atLeast(application, at.now)
  const { move, as, what } = moves[status]
  const may = mayMoveIn(applicationFlow[application.status], move, [as])
  if (!may.ok) return refuse('APPLICATION_OVER')
  if (status === 'refused' && !reason) return refuse('REASON_NEEDED')
  const ended = endAll(application, now, status === 'withdrawn' ? 'withdrawn' : 'met')
  const decided = { ...ended, reason, decidedBy: by, decidedAt: now, number: application._id }
  return accept(settled(record(decided, { by, as, now, key }, { what }, { to: may.value.to })))
}

/** By when it is answered. */
export const answerDueAt = ({ commitments, at }: Application): number => commitments[0]?.dueAt ?? at
