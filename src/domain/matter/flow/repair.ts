import type { Status } from '../matter'
import { callers, type Flow, household, office } from './moves'

const atWork = ['assignee', 'helper'] as const

/** Whoever has the work, or the office, calls in colleagues; a major fault can be found out at any time before the end. */
const beside = (to: Status) =>
  ({
    addHelper: { to, by: ['assignee', ...office] },
    removeHelper: { to, by: ['assignee', ...office] },
    markMajor: { to, by: [...atWork, ...office] },
  }) as const

/** A repair: somebody comes, mends it, and the resident has the last word. */
export const repair: Flow = {
  waiting: {
    dispatch: { to: 'assigned', by: office },
    proposeTime: { to: 'waiting', by: office },
    answerProposal: { to: 'waiting', by: household },
    cancel: { to: 'cancelled', by: household },
    markMajor: { to: 'waiting', by: office },
    handOver: { to: 'waiting', by: ['manager'] },
  },
  assigned: {
    dispatch: { to: 'assigned', by: office },
    accept: { to: 'accepted', by: ['assignee'] },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'assigned', by: household },
    cancel: { to: 'cancelled', by: household },
    ...beside('assigned'),
    handOver: { to: 'assigned', by: ['manager'] },
  },
  accepted: {
    dispatch: { to: 'assigned', by: office },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'accepted', by: household },
    arrive: { to: 'arrived', by: ['assignee'] },
    confirmArrival: { to: 'arrived', by: household },
    cancel: { to: 'cancelled', by: household },
    ...beside('accepted'),
    handOver: { to: 'accepted', by: ['manager'] },
  },
  arrived: {
    promiseDate: { to: 'arrived', by: ['assignee'] },
    proposeTime: { to: 'arrived', by: ['assignee'] },
    answerProposal: { to: 'arrived', by: household },
    answerLonger: { to: 'arrived', by: ['manager'] },
    complete: { to: 'done', by: ['assignee'] },
    survey: { to: 'arrived', by: atWork },
    proposePlan: { to: 'arrived', by: ['assignee', ...office] },
    answerPlan: { to: 'arrived', by: household },
    logWork: { to: 'arrived', by: atWork },
    addPhotos: { to: 'arrived', by: atWork },
    noteCall: { to: 'arrived', by: callers },
    ...beside('arrived'),
    handOver: { to: 'arrived', by: ['manager'] },
  },
  done: {
    confirm: { to: 'closed', by: household },
    sendBack: { to: 'waiting', by: [...household, ...callers] },
    noteCall: { to: 'done', by: callers },
    confirmByCall: { to: 'closed', by: callers },
    closeUnconfirmed: { to: 'unconfirmed', by: callers },
    handOver: { to: 'done', by: ['manager'] },
  },
  closed: {
    reopen: { to: 'waiting', by: [...household, ...office] },
    followUp: { to: 'closed', by: office },
  },
  cancelled: {},
  unconfirmed: {
    reopen: { to: 'waiting', by: [...household, ...office] },
    followUp: { to: 'unconfirmed', by: office },
  },
}
