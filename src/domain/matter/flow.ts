import type { Result } from '../kernel/result'
import { mayMoveIn, movesIn } from '../promise/flow'
import type { Capacity } from './capacity'
import { complaint, enquiry, suggestion } from './flow/concern'
import { isOfHousehold } from './flow/household'
import type { Flow, Move } from './flow/moves'
import { repair } from './flow/repair'
import type { Kind } from './kinds'
import type { Status } from './status'

export type { Move } from './flow/moves'

/** The table of moves of each kind of case. It draws the buttons and refuses on the server. */
export const flows: Record<Kind, Flow> = { repair, complaint, suggestion, enquiry }

/** What a table of moves is asked about. */
type Standing = { kind: Kind; status: Status }

const over: readonly Status[] = ['closed', 'cancelled', 'unconfirmed']

/** Withdrawn by the household: neither finished nor missed. */
export const isWithdrawn = (status: Status): boolean => status === 'cancelled'

/** Closed by a person without the household's word (D8). */
export const isUnconfirmed = (status: Status): boolean => status === 'unconfirmed'

/** Statuses in which the company owes the resident no answer any more. */
export const isOver = (status: Status): boolean => over.includes(status)

/** What says how it is for the household, in its own words or written down from a call. */
const theirWords: readonly Move[] = [
  ...(['answerProposal', 'answerPlan', 'confirmArrival', 'confirm', 'sendBack', 'cancel', 'reopen'] as const),
  ...(['noteCall', 'confirmByCall', 'closeUnconfirmed', 'followUp'] as const),
]

/** Who belongs to the household says its words as that or not at all: no office lets him write down what he says himself. */
const asFor = (move: Move, as: readonly Capacity[]): readonly Capacity[] =>
  theirWords.includes(move) && as.some(isOfHousehold) ? as.filter(isOfHousehold) : as

/**
 * As what a person may make the move now, and where it leads. Refusals: NOT_NOW (not in this status), NOT_YOURS (none of
 * the person's capacities has the right).
 */
export const mayMove = (
  { kind, status }: Standing,
  move: Move,
  as: readonly Capacity[],
): Result<{ as: Capacity; to: Status }, 'NOT_NOW' | 'NOT_YOURS'> =>
  mayMoveIn(flows[kind][status], move, asFor(move, as))

/** All moves a person may make now, in the order in which the table lists them. */
export const movesOf = ({ kind, status }: Standing, as: readonly Capacity[]): Move[] =>
  movesIn(flows[kind][status], as).filter((move) => mayMove({ kind, status }, move, as).ok)
