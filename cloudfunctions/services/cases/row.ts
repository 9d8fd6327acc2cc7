import type { CaseRow } from '@/contract'
import { common } from '@/copy/common'
import { type Commitment, isTheirWord, standing } from '@/domain/commitment/commitment'
import { isHousehold } from '@/domain/matter/capacity'
import type { Reader } from '@/domain/matter/content'
import { isOver, movesOf } from '@/domain/matter/flow'
import { nextMove } from '@/domain/matter/next'
import { openProposal } from '@/domain/matter/times/propose'
import { gauge } from '@/domain/summary/gauge'
import { planToAnswer } from '@/domain/work/quotation'
import type { MatterRow } from '../../store/cases/matters'
import { promiseView } from '../promises/promise-view'
import { readable } from '../readable'

/**
 * The promise that matters most now: what the company still owes and was or is due first, then a word of the household, else the
 * last one missed. What colleagues owe one another is nothing to a household, and once it is over nobody waits for its word.
 */
const foremost = ({ commitments, status }: MatterRow, { as }: Reader, now: number): Commitment | null => {
  const concerns = commitments.filter(
    ({ rule }) => !(rule === 'step' && isHousehold(as)) && !(isTheirWord(rule) && isOver(status)),
  )
  const theirs = ({ rule }: Commitment) => Number(isTheirWord(rule))
  const [owed] = concerns.filter((c) => !c.ended).sort((a, b) => theirs(a) - theirs(b) || a.dueAt - b.dueAt)
  return owed ?? concerns.filter((c) => standing(c, now) === 'missed').at(-1) ?? null
}

type Named = { name: string }

/** A case as one line of a list. */
export const toRow = (matter: MatterRow, people: ReadonlyMap<string, Named>, reader: Reader, now: number): CaseRow => {
  const promise = foremost(matter, reader, now)
  const proposal = openProposal(matter)
  const moves = movesOf(
    matter,
    reader.as.filter((one) => isHousehold([one])),
  )
  return {
    id: matter._id,
    number: matter.number,
    homeLabel: reader.knows ? matter.homeLabel : common.anonymous,
    kind: matter.kind,
    place: matter.place,
    category: matter.category,
    urgency: matter.urgency,
    status: matter.status,
    round: matter.round,
    words: readable(matter.notes.e1, reader),
    createdAt: matter.createdAt,
    assigneeId: matter.assigneeId,
    assignee: matter.assigneeId === null ? null : (people.get(matter.assigneeId)?.name ?? null),
    promise: promise && promiseView(promise, now),
    missed: gauge(matter.commitments, now) === 'missed',
    waitingForMe:
      moves.includes('confirm') ||
      (moves.includes('answerProposal') && proposal !== null) ||
      (moves.includes('answerPlan') && matter.kind === 'repair' && planToAnswer(matter) !== null),
    rating: matter.rating,
    byCall: matter.confirmedByCall !== null,
    major: matter.kind === 'repair' ? (matter.major?.kind ?? null) : null,
    dueNext: matter.dueNext,
    next: nextMove(matter, reader),
    repeatOf: isHousehold(reader.as) || matter.kind !== 'repair' ? null : matter.repeatOf,
  }
}
