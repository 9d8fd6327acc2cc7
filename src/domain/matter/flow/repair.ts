import { callers, type Flow, household, office } from './moves'

/** A repair: somebody comes, mends it, and the resident has the last word. */
export const repair: Flow = {
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
    sendBack: { to: 'waiting', by: [...household, ...callers] },
    noteCall: { to: 'done', by: callers },
    confirmByCall: { to: 'closed', by: callers },
    closeUnconfirmed: { to: 'unconfirmed', by: callers },
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
