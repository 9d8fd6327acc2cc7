import type { CaseView } from '@/contract'
import { moveName, proposeWords } from '@/copy/moves'
import { isHousehold } from '@/domain/matter/capacity'
import { type Move, movesOf } from '@/domain/matter/flow'
import type { Status } from '@/domain/matter/matter'
import { isWorkMove } from '@/domain/work/command'

/** The steps that stand as big buttons at the bottom, in this order; the first one open is the next step. */
const big: Record<Status, readonly Move[]> = {
  waiting: ['dispatch', 'proposeTime'],
  assigned: ['accept', 'proposeTime'],
  accepted: ['arrive', 'confirmArrival', 'proposeTime'],
  arrived: ['complete', 'recordFindings', 'tellResult', 'promiseDate', 'noteCall'],
  done: ['confirm', 'sendBack', 'noteCall'],
  closed: [],
  cancelled: [],
  unconfirmed: ['reopen'],
}

/** Whether the proposal on the screen waits for this reader. */
export const mayAnswer = (view: Pick<CaseView, 'kind' | 'status' | 'as' | 'proposal'>): boolean =>
  view.proposal !== null && movesOf(view, view.as).includes('answerProposal')

type Seen = Pick<
  CaseView,
  'kind' | 'status' | 'as' | 'nextProposal' | 'proposal' | 'dates' | 'silence' | 'mayReopen' | 'inquiry'
>

/** What has a card of its own, waits for something else, or was done before. */
const inInquiry = ({ kind, inquiry }: Seen): Partial<Record<Move, boolean>> => {
  const validity = inquiry?.validity
  return {
    confirmJudgement: true,
    finishMeasure: true,
    checkMeasure: true,
    nameColleague: Boolean(inquiry?.about),
    judge: Boolean(validity && (validity.stands || validity.waiting)),
    askSignature: inquiry !== null && inquiry.signature !== 'none',
    tellResult: kind === 'complaint' && !inquiry?.findings,
  }
}

/** What staff hear on the phone is noted on one sheet, never by who did the work; a follow-up call has a page of its own. */
const onThePhone = (view: Seen): Partial<Record<Move, boolean>> => {
  const { as, silence, mayReopen } = view
  return {
    sendBack: !isHousehold(as),
    confirmByCall: true,
    noteCall: silence
      ? !silence.mayCall
      : !movesOf(view, as).includes('confirmByCall') || as.includes('assignee') || as.includes('helper'),
    closeUnconfirmed: !silence?.mayCall || silence.tries < silence.needed,
    reopen: !mayReopen,
    followUp: true,
  }
}

/**
 * What somebody may do now: the same table as on the server, less what has its own place or nothing to work on. While the
 * reader's answer to a proposal is waited for, that is the next step.
 */
export const nextSteps = (view: Seen): { big: Move[]; small: Move[] } => {
  const idle: Partial<Record<Move, boolean>> = {
    ...onThePhone(view),
    ...inInquiry(view),
    answerProposal: true,
    answerLonger: true,
    proposeTime: view.nextProposal === null,
    promiseDate: view.dates.length === 0,
  }
  const open = movesOf(view, view.as).filter((move) => !idle[move] && !isWorkMove(move))
  // Once something is found, finding more is no longer the next step.
  const likely = big[view.status].filter((move) => move !== 'recordFindings' || !view.inquiry?.findings)
  const waited = mayAnswer(view) ? [] : likely
  return {
    big: waited.filter((move) => open.includes(move)),
    small: open.filter((move) => !waited.includes(move)),
  }
}

/** Whether the reader may make a move about the work now; it has its place on a card of its own. */
export const mayWork = (view: Pick<CaseView, 'kind' | 'status' | 'as'>, move: Move): boolean =>
  isWorkMove(move) && movesOf(view, view.as).includes(move)

/** A move as its button names it now. */
export const buttonWords = (move: Move, { kind, nextProposal }: Pick<CaseView, 'kind' | 'nextProposal'>): string =>
  move === 'proposeTime' && nextProposal ? proposeWords[nextProposal].button : moveName(kind, move)
