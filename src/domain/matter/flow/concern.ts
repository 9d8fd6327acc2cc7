import type { Status } from '../status'
import { cancel, changeReceiver, common, ended } from './common'
import { type Flow, type Move, office, type Row } from './moves'

const investigators = ['assignee', 'receiver'] as const

/** It turns out whom it is about: who answers for it or leads says so, at any time (D10). */
const naming = (to: Status): Row => ({ nameColleague: { to, by: ['receiver', 'supervisor', 'manager'] } })

/** What the resident is told meanwhile, before anybody has looked into it. */
const note = (to: Status): Row => ({ noteProgress: { to, by: ['receiver'] } })

/** Looking into it. */
const investigate = (to: Status): Row => ({
  noteProgress: { to, by: investigators },
  recordFindings: { to, by: investigators },
})

const tellResult: Row = { tellResult: { to: 'done', by: investigators } }

const askSignature = (to: Status): Row => ({ askSignature: { to, by: ['receiver', ...office] } })

/** What is done for it to come to an end well, and goes on when it has come to an end. */
const afterwards = (to: Status): Row => ({
  judge: { to, by: office },
  confirmJudgement: { to, by: office },
  addMeasure: { to, by: ['receiver', ...office] },
  finishMeasure: { to, by: ['receiver', 'manager', 'doer'] },
  checkMeasure: { to, by: ['receiver', ...office] },
})

/** A complaint: somebody comes or calls, looks into it and tells what came out, and the resident has the last word (D7, D8). */
export const complaint: Flow = {
  waiting: { ...common.waiting, ...note('waiting'), ...changeReceiver('waiting'), ...naming('waiting'), ...cancel },
  assigned: {
    ...common.assigned,
    ...note('assigned'),
    ...changeReceiver('assigned'),
    ...naming('assigned'),
    ...cancel,
  },
  accepted: {
    ...common.accepted,
    ...investigate('accepted'),
    ...askSignature('accepted'),
    ...afterwards('accepted'),
    ...changeReceiver('accepted'),
    ...naming('accepted'),
    ...cancel,
  },
  arrived: {
    dispatch: { to: 'assigned', by: office },
    ...common.arrived,
    ...investigate('arrived'),
    ...tellResult,
    ...askSignature('arrived'),
    ...afterwards('arrived'),
    ...changeReceiver('arrived'),
    ...naming('arrived'),
    ...cancel,
  },
  done: {
    ...tellResult,
    ...askSignature('done'),
    ...common.done,
    ...afterwards('done'),
    ...changeReceiver('done'),
    ...naming('done'),
  },
  closed: { ...ended('closed'), ...afterwards('closed'), ...naming('closed') },
  cancelled: {},
  unconfirmed: { ...ended('unconfirmed'), ...afterwards('unconfirmed'), ...naming('unconfirmed') },
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
export const enquiry: Flow = { ...suggestion, accepted: { ...suggestion.accepted, ...tellResult } }
