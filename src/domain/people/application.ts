import { accept, type Result, refuse } from '../kernel/result'
import type { Relation } from './duties'
import type { Review } from './review'

/** What somebody may apply to be in a home; a proxy is appointed by the one he acts for. */
export const applicable = ['owner', 'family', 'lessee'] as const satisfies readonly Relation[]

/** Somebody asks to join a home (A3): he may be nobody here yet, so he is known by WeChat's id. */
export type Application = {
  _id: string
  rev: number
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
  at: number
  /** By when it is answered. */
  review: Review
  status: 'open' | 'approved' | 'refused' | 'withdrawn'
  /** `openid:homeId` while open, so that there is one at a time; its own id afterwards. */
  slot: string
  decidedBy: string | null
  decidedAt: number | null
  reason: string | null
}

export const MOST_OPEN_APPLICATIONS = 3

export const slotOf = (openid: string, homeId: string): string => `${openid}:${homeId}`

/** The key under which an application stands in the history of who was let in. */
export const keyOfApplication = (id: string): string => `application:${id}`

export type ApplicationRefusal = 'APPLICATION_OVER' | 'REASON_NEEDED'

type Decision = { status: 'approved' | 'refused' | 'withdrawn'; reason: string | null }

/** Ends an application. Refuses: it has ended already (APPLICATION_OVER); refusing without a reason (REASON_NEEDED). */
export const decideApplication = (
  application: Application,
  { status, reason }: Decision,
  act: { by: string; now: number },
): Result<Application, ApplicationRefusal> => {
  if (application.status !== 'open') return refuse('APPLICATION_OVER')
  if (status === 'refused' && !reason) return refuse('REASON_NEEDED')
  const { by: decidedBy, now: decidedAt } = act
  return accept({ ...application, status, reason, decidedBy, decidedAt, slot: application._id })
}

export const waitsForAnswer = ({ status }: Application): boolean => status === 'open'
