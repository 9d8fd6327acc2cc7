import type { CaseView, Input, Output } from '@/contract'
import type { Queueable } from '@/contract/queueable'
import { caseTitle } from '@/copy/case/case'
import { type Move, mayMove } from '@/domain/matter/flow'
import type { Entry } from '@/lib/queue/entry'
import { queue } from '@/lib/queue/phone-queue'

/** Sends what somebody has done at the place; without a network it is kept on the phone and sent later. */
export const sendMove = <A extends Queueable>(
  view: CaseView,
  move: Move,
  action: A,
  input: Input<A>,
): Promise<Output<A> | null> =>
  queue.send(action, input, { caseId: view.id, move, title: caseTitle(view), urgent: view.urgency === 'urgent' })

/**
 * The case as it will be once what waits on the phone has been sent: for the next steps only – what it says is what the server
 * knows. What was refused moves nothing on.
 */
export const asIfSent = (view: CaseView, waiting: readonly Entry[]): CaseView => {
  const status = waiting.reduce((before, { about, refused }) => {
    const may = about.move && !refused ? mayMove({ kind: view.kind, status: before }, about.move, view.as) : null
    return may?.ok ? may.value.to : before
  }, view.status)
  return waiting.length === 0 ? view : { ...view, status, dates: [] }
}
