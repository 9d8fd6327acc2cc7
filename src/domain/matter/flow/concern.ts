import type { Status } from '../matter'
import { callers, type Flow, household, type Move, office, type Row } from './moves'

const inquirers = ['assignee', 'receiver'] as const

/** It turns out whom it is about: who answers for it or leads says so, at any time (D10). */
const naming = (to: Status): Row => ({ nameColleague: { to, by: ['receiver', 'supervisor', 'manager'] } })

/** What is done for it to come to an end well, and goes on when it has come to an end. */
const afterwards = (to: Status): Row => ({
  judge: { to, by: office },
  confirmJudgement: { to, by: office },
  addMeasure: { to, by: ['receiver', ...office] },
  finishMeasure: { to, by: ['receiver', 'manager', 'doer'] },
  checkMeasure: { to, by: ['receiver', ...office] },
})

/** What is open once it has come to an end. */
const ended = (to: Status): Row => ({
  reopen: { to: 'waiting', by: [...household, ...office] },
  followUp: { to, by: office },
  ...afterwards(to),
  ...naming(to),
})

/** A complaint: somebody comes or calls, looks into it and tells what came out, and the resident has the last word (D7, D8). */
export const complaint: Flow = {
  waiting: {
    dispatch: { to: 'assigned', by: office },
    proposeTime: { to: 'waiting', by: office },
    answerProposal: { to: 'waiting', by: household },
    noteProgress: { to: 'waiting', by: ['receiver'] },
    handOver: { to: 'waiting', by: ['manager'] },
    ...naming('waiting'),
    cancel: { to: 'cancelled', by: household },
  },
  assigned: {
    dispatch: { to: 'assigned', by: office },
    accept: { to: 'accepted', by: ['assignee'] },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'assigned', by: household },
    noteProgress: { to: 'assigned', by: ['receiver'] },
    handOver: { to: 'assigned', by: ['manager'] },
    ...naming('assigned'),
    cancel: { to: 'cancelled', by: household },
  },
  accepted: {
    dispatch: { to: 'assigned', by: office },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'accepted', by: household },
    arrive: { to: 'arrived', by: ['assignee'] },
    confirmArrival: { to: 'arrived', by: household },
    noteProgress: { to: 'accepted', by: inquirers },
    recordFindings: { to: 'accepted', by: inquirers },
    askSignature: { to: 'accepted', by: ['receiver', ...office] },
    ...afterwards('accepted'),
    handOver: { to: 'accepted', by: ['manager'] },
    ...naming('accepted'),
    cancel: { to: 'cancelled', by: household },
  },
  arrived: {
    dispatch: { to: 'assigned', by: office },
    promiseDate: { to: 'arrived', by: ['assignee'] },
    proposeTime: { to: 'arrived', by: ['assignee'] },
    answerProposal: { to: 'arrived', by: household },
    answerLonger: { to: 'arrived', by: ['manager'] },
    noteProgress: { to: 'arrived', by: inquirers },
    recordFindings: { to: 'arrived', by: inquirers },
    tellResult: { to: 'done', by: inquirers },
    askSignature: { to: 'arrived', by: ['receiver', ...office] },
    ...afterwards('arrived'),
    handOver: { to: 'arrived', by: ['manager'] },
    ...naming('arrived'),
    cancel: { to: 'cancelled', by: household },
  },
  done: {
    tellResult: { to: 'done', by: inquirers },
    askSignature: { to: 'done', by: ['receiver', ...office] },
    confirm: { to: 'closed', by: household },
    sendBack: { to: 'waiting', by: [...household, ...callers] },
    noteCall: { to: 'done', by: callers },
    confirmByCall: { to: 'closed', by: callers },
    closeUnconfirmed: { to: 'unconfirmed', by: callers },
    ...afterwards('done'),
    handOver: { to: 'done', by: ['manager'] },
    ...naming('done'),
  },
  closed: ended('closed'),
  cancelled: {},
  unconfirmed: ended('unconfirmed'),
}

const without = (flow: Flow, ...moves: Move[]): Flow =>
  Object.fromEntries(
    Object.entries(flow).map(([status, row]) => [
      status,
      Object.fromEntries(Object.entries(row).filter(([move]) => !moves.includes(move as Move))),
    ]),
  ) as Flow

/** Nobody is to blame for a suggestion. */
export const suggestion: Flow = without(complaint, 'judge', 'confirmJudgement', 'nameColleague')

/** A question may be answered without anybody coming. */
export const enquiry: Flow = {
  ...suggestion,
  accepted: { ...suggestion.accepted, tellResult: { to: 'done', by: inquirers } },
}
