import type { FlowOf, RowOf } from '../../promise/flow'
import type { WorkMove } from '../../work/command'
import type { Capacity } from '../capacity'
import type { Status } from '../status'

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
  | WorkMove
  | 'confirm'
  | 'sendBack'
  | 'cancel'
  | 'noteCall'
  | 'confirmByCall'
  | 'closeUnconfirmed'
  | 'reopen'
  | 'followUp'
  | 'changeReceiver'
  | 'nameColleague'
  | 'noteProgress'
  | 'recordFindings'
  | 'tellResult'
  | 'askSignature'
  | 'judge'
  | 'confirmJudgement'
  | 'addMeasure'
  | 'finishMeasure'
  | 'checkMeasure'

export type Row = RowOf<Move, Status, Capacity>

/** Which move is open in which status, where it leads, and who may make it. */
export type Flow = FlowOf<Move, Status, Capacity>

export const household = ['resident', 'proxy'] as const satisfies readonly Capacity[]
/** Who may act on what a resident said on the phone, or did not say. */
export const callers = ['receiver', 'desk', 'supervisor', 'manager'] as const satisfies readonly Capacity[]
export const office = ['desk', 'supervisor', 'manager'] as const satisfies readonly Capacity[]
