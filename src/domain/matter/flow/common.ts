import type { Status } from '../status'
import { callers, type Flow, household, office, type Row } from './moves'

/** What every case has on its way to the end: somebody is sent and comes, and the resident has the last word. */
export const common = {
  waiting: {
    dispatch: { to: 'assigned', by: office },
    proposeTime: { to: 'waiting', by: office },
    answerProposal: { to: 'waiting', by: household },
  },
  assigned: {
    dispatch: { to: 'assigned', by: office },
    accept: { to: 'accepted', by: ['assignee'] },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'assigned', by: household },
  },
  accepted: {
    dispatch: { to: 'assigned', by: office },
    decline: { to: 'waiting', by: ['assignee'] },
    proposeTime: { to: 'accepted', by: ['assignee'] },
    answerProposal: { to: 'accepted', by: household },
    arrive: { to: 'arrived', by: ['assignee'] },
    confirmArrival: { to: 'arrived', by: household },
  },
  arrived: {
    promiseDate: { to: 'arrived', by: ['assignee'] },
    proposeTime: { to: 'arrived', by: ['assignee'] },
    answerProposal: { to: 'arrived', by: household },
    answerLonger: { to: 'arrived', by: ['manager'] },
  },
  done: {
    confirm: { to: 'closed', by: household },
    sendBack: { to: 'waiting', by: [...household, ...callers] },
    noteCall: { to: 'done', by: callers },
    confirmByCall: { to: 'closed', by: callers },
    closeUnconfirmed: { to: 'unconfirmed', by: callers },
  },
} satisfies Partial<Flow>

/** What is open once it has come to an end. */
export const ended = (to: Status): Row => ({
  reopen: { to: 'waiting', by: [...household, ...office] },
  followUp: { to, by: office },
})

/** Given up by the household that brought it. */
export const cancel: Row = { cancel: { to: 'cancelled', by: household } }

/** Another first receiver, by a manager alone (D2). */
export const changeReceiver = (to: Status): Row => ({ changeReceiver: { to, by: ['manager'] } })
