import type { CaseView } from '@/contract'
import { againWords, moveName, proposeWords } from '@/copy/case/moves'
import { isHousehold } from '@/domain/matter/capacity'
import { type Move, movesOf } from '@/domain/matter/flow'
import type { Status } from '@/domain/matter/status'
import { aboutNow } from '@/domain/matter/times/propose'
import { isWorkMove } from '@/domain/work/command'

/** The steps that stand as big buttons at the bottom, in this order; the first one open is the next step. */
const big: Record<Status, readonly Move[]> = {
  waiting: ['dispatch', 'proposeTime'],
  assigned: ['accept', 'proposeTime'],
  accepted: ['arrive', 'confirmArrival', 'proposeTime'],
  arrived: ['complete', 'recordFindings', 'judge', 'tellResult', 'promiseDate', 'noteCall'],
  done: ['confirm', 'sendBack', 'noteCall', 'closeUnconfirmed'],
  closed: [],
  cancelled: [],
  unconfirmed: ['reopen'],
}

/** A question is answered, wherever somebody is. */
const bigOfEnquiry: typeof big = { ...big, accepted: ['tellResult', 'confirmArrival', 'proposeTime'] }

/** Steps of an investigation that stand together on a card of their own, in the order of the work. */
const onCard: readonly Move[] = ['noteProgress', 'recordFindings', 'askSignature', 'judge', 'addMeasure']

/** Whether the proposal on the screen waits for this reader. */
export const mayAnswer = (view: Pick<CaseView, 'kind' | 'status' | 'as' | 'proposal'>): boolean =>
  view.proposal !== null && movesOf(view, view.as).includes('answerProposal')

type Seen = Pick<
  CaseView,
  'kind' | 'status' | 'as' | 'nextProposal' | 'proposal' | 'dates' | 'silence' | 'mayReopen' | 'investigation'
> &
  Partial<Pick<CaseView, 'promise'>>

/** What has a card of its own, waits for something else, or was done before. */
const inInvestigation = ({ kind, investigation }: Seen): Partial<Record<Move, boolean>> => {
  const validity = investigation?.validity
  return {
    confirmJudgement: true,
    finishMeasure: true,
    checkMeasure: true,
    nameColleague: Boolean(investigation?.about),
    judge: Boolean(validity && (validity.stands || validity.waiting)),
    askSignature: investigation !== null && investigation.signature !== 'none',
    tellResult: kind === 'complaint' && (!investigation?.findings?.current || investigation.toJudge),
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

/** Who sees that a colleague does not keep the word of the company, and has nothing else to do here, sends another one. */
const rescue = ({ promise }: Seen): readonly Move[] => (promise?.standing === 'missed' ? ['dispatch'] : [])

type Steps = { big: Move[]; card: Move[]; small: Move[] }

/**
 * What somebody may do now: the same table as on the server, less what has its own place or nothing to work on. While the
 * reader's answer to a proposal is waited for, that is the next step.
 */
export const nextSteps = (view: Seen): Steps => {
  const idle: Partial<Record<Move, boolean>> = {
    ...onThePhone(view),
    ...inInvestigation(view),
    answerProposal: true,
    answerLonger: true,
    proposeTime: view.nextProposal === null,
    promiseDate: view.dates.length === 0,
  }
  const open = movesOf(view, view.as).filter((move) => !idle[move] && !isWorkMove(move))
  // Once something is found, finding more is no longer the next step; before that nobody can judge it.
  const found = view.investigation?.findings?.current === true
  const likely = (view.kind === 'enquiry' ? bigOfEnquiry : big)[view.status].filter((move) =>
    move === 'recordFindings' ? !found : move !== 'judge' || found,
  )
  const waited = mayAnswer(view) ? [] : likely.some((move) => open.includes(move)) ? likely : rescue(view)
  const rest = open.filter((move) => !waited.includes(move))
  return {
    big: waited.filter((move) => open.includes(move)),
    card: onCard.filter((move) => rest.includes(move)),
    small: rest.filter((move) => !onCard.includes(move)),
  }
}

/** Whether the reader may make a move about the work now; it has its place on a card of its own. */
export const mayWork = (view: Pick<CaseView, 'kind' | 'status' | 'as'>, move: Move): boolean =>
  isWorkMove(move) && movesOf(view, view.as).includes(move)

type Named = Pick<CaseView, 'kind' | 'status' | 'nextProposal' | 'assigneeId' | 'investigation'>

/** Asking for another time: a first explanation, an appointment that is moved, or a finishing date. */
export const proposing = (view: Pick<Named, 'status' | 'nextProposal'>) =>
  view.nextProposal === 'postponement' && aboutNow(view) === 'finish' ? 'later' : (view.nextProposal ?? 'explanation')

/** A move as its button names it now: what was done before is done anew. */
export const buttonWords = (move: Move, view: Named): string => {
  if (move === 'proposeTime') return proposeWords[proposing(view)].button
  if (move === 'dispatch' && view.assigneeId !== null) return againWords.dispatch
  if (move === 'recordFindings' && view.investigation?.findings?.current) return againWords.recordFindings
  return moveName(view.kind, move)
}
