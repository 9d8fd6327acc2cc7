import type { Status } from '../status'
import { cancel, changeReceiver, common, ended } from './common'
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
  waiting: { ...common.waiting, ...cancel, markMajor: { to: 'waiting', by: office }, ...changeReceiver('waiting') },
  assigned: { ...common.assigned, ...cancel, ...beside('assigned'), ...changeReceiver('assigned') },
  accepted: { ...common.accepted, ...cancel, ...beside('accepted'), ...changeReceiver('accepted') },
  arrived: {
    ...common.arrived,
    complete: { to: 'done', by: ['assignee'] },
    siteVisit: { to: 'arrived', by: atWork },
    proposePlan: { to: 'arrived', by: ['assignee', ...office] },
    answerPlan: { to: 'arrived', by: household },
    logWork: { to: 'arrived', by: atWork },
    addPhotos: { to: 'arrived', by: atWork },
    noteCall: { to: 'arrived', by: callers },
    ...beside('arrived'),
    ...changeReceiver('arrived'),
  },
  done: { ...common.done, ...changeReceiver('done') },
  closed: ended('closed'),
  cancelled: {},
  unconfirmed: ended('unconfirmed'),
}
