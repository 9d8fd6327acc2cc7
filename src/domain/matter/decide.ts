import { accept, type Result, refuse } from '../kernel/result'
import { atLeast } from '../promise/record'
import { workHandlers } from '../work/handlers'
import type { Capacity } from './capacity'
import type { Command, Refusal } from './command'
import { type Move, mayMove } from './flow'
import type { HandlerOf, Handlers } from './handlers/handler'
import { investigation } from './handlers/investigation'
import { measures } from './handlers/measures'
import { naming } from './handlers/naming'
import { ownership } from './handlers/ownership'
import { repair } from './handlers/repair'
import { unspoken } from './handlers/silence'
import { times } from './handlers/times'
import { verdict } from './handlers/verdict'
import { work } from './handlers/work'
import type { ConcernCase, Matter, Repair } from './matter'
import { settled, type Terms } from './record'
import type { Status } from './status'
import { keepPromising } from './times/keep-promising'

const common = { ...work, ...times, ...verdict, ...ownership, ...unspoken }

type RepairMove = keyof typeof repair | keyof typeof workHandlers
type ConcernMove = keyof typeof investigation | keyof typeof measures | keyof typeof naming

/** What carries out the moves that a case of a kind knows; which of them are open is said by its table. */
export const handlers = {
  repair: { ...common, ...repair, ...workHandlers } satisfies Handlers<Exclude<Move, ConcernMove>, Repair>,
  concern: { ...common, ...investigation, ...measures, ...naming } satisfies Handlers<
    Exclude<Move, RepairMove>,
    ConcernCase
  >,
}

/** What every move does to a case of its kind; which of them it knows is said by its table. */
const carryOut = (matter: Matter, act: Terms, to: Status, command: Command): Result<Matter, Refusal> => {
  const { move } = command
  if (matter.kind === 'repair') {
    const does: Partial<Handlers<Move, Repair>> = handlers.repair
    return (does[move] as HandlerOf<Move, Repair> | undefined)?.(matter, act, to, command) ?? refuse('NOT_NOW')
  }
  const does: Partial<Handlers<Move, ConcernCase>> = handlers.concern
  return (does[move] as HandlerOf<Move, ConcernCase> | undefined)?.(matter, act, to, command) ?? refuse('NOT_NOW')
}

/** The longest history to which anything is added freely: in the longest words that are taken it still fits into one answer. */
export const MOST_ENTRIES = 300

/** What may be written down again and again; whatever brings a case nearer to its end is never refused for its length. */
const repeatable: readonly Move[] = [
  ...(['noteProgress', 'changeReceiver', 'nameColleague', 'askSignature'] as const),
  ...(['siteVisit', 'proposePlan', 'logWork', 'addPhotos', 'addHelper', 'removeHelper', 'markMajor'] as const),
  ...(['dispatch', 'decline', 'proposeTime', 'promiseDate'] as const),
]

const isFull = ({ history }: Matter, move: Move): boolean => history.length >= MOST_ENTRIES && repeatable.includes(move)

/**
 * A person's command on a case → the case as it is afterwards (history, promises and what must be told included), or why
 * not (CASE_FULL: more is on record than can be shown). Pure: `now` and everything that was looked up arrive with the command.
 */
export const decide = (
  matter: Matter,
  command: Command,
  actor: { as: readonly Capacity[] } & Omit<Terms, 'as'>,
): Result<Matter, Refusal> => {
  const may = mayMove(matter, command.move, actor.as)
  if (!may.ok) return may
  if (isFull(matter, command.move)) return refuse('CASE_FULL')
  const act = { ...actor, now: atLeast(matter, actor.now), as: may.value.as }
  const changed = carryOut(matter, act, may.value.to, command)
  return changed.ok ? accept(settled(keepPromising(changed.value, act))) : changed
}
