import { accept, type Result, refuse } from '../kernel/result'
import type { Capacity, Status } from './matter'

export type Move =
  | 'dispatch'
  | 'accept'
  | 'decline'
  | 'proposeTime'
  | 'answerProposal'
  | 'promiseDate'
  | 'answerLonger'
  | 'arrive'
  | 'confirmArrival'
  | 'complete'
  | 'confirm'
  | 'sendBack'
  | 'cancel'

type Row = Partial<Record<Move, { to: Status; by: readonly Capacity[] }>>

const household = ['resident', 'proxy'] as const
const office = ['desk', 'supervisor', 'manager'] as const

/** Which move is open in which status, where it leads, and who may make it. Draws the buttons and refuses on the server. */
export const flow: Record<Status, Row> = {
  waiting: {
    dispatch: { to: 'assigned', by: office },
    proposeTime: { to: 'waiting', by: office },
    answerProposal: { to: 'waiting', by: household },
    cancel: { to: 'cancelled', by: household },
  },
  assigned: {
    dispatch: { to: 'assigned', by: office },
    accept: { to: 'accepted', by: ['assignee'] },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'assigned', by: household },
    cancel: { to: 'cancelled', by: household },
  },
  accepted: {
    dispatch: { to: 'assigned', by: office },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'accepted', by: household },
    arrive: { to: 'arrived', by: ['assignee'] },
    confirmArrival: { to: 'arrived', by: household },
    cancel: { to: 'cancelled', by: household },
  },
  arrived: {
    promiseDate: { to: 'arrived', by: ['assignee'] },
    proposeTime: { to: 'arrived', by: ['assignee'] },
    answerProposal: { to: 'arrived', by: household },
    answerLonger: { to: 'arrived', by: ['manager'] },
    complete: { to: 'done', by: ['assignee'] },
  },
  done: {
    confirm: { to: 'closed', by: household },
    sendBack: { to: 'waiting', by: household },
  },
  closed: {},
  cancelled: {},
}

/** Statuses in which nothing more is owed. */
export const isOver = (status: Status): boolean => Object.keys(flow[status]).length === 0

/**
 * As what a person may make the move now, and where it leads. Refusals: NOT_NOW (not in this status), NOT_YOURS (none of
 * the person's capacities has the right).
 */
export const mayMove = (
  status: Status,
  move: Move,
  as: readonly Capacity[],
): Result<{ as: Capacity; to: Status }, 'NOT_NOW' | 'NOT_YOURS'> => {
  const row = flow[status][move]
  if (!row) return refuse('NOT_NOW')
  const capacity = row.by.find((c) => as.includes(c))
  return capacity ? accept({ as: capacity, to: row.to }) : refuse('NOT_YOURS')
}

/** All moves a person may make now, in the order in which the table lists them. */
export const movesOf = (status: Status, as: readonly Capacity[]): Move[] =>
  (Object.keys(flow[status]) as Move[]).filter((move) => flow[status][move]?.by.some((c) => as.includes(c)))
