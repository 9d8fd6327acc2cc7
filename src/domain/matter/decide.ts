import { accept, type Result, refuse } from '../kernel/result'
import { workDeeds } from '../work/deeds'
import type { Capacity } from './capacity'
import type { Command, Refusal } from './command'
import type { DeedOf, Deeds } from './deeds/deed'
import { inquiry } from './deeds/inquiry'
import { measures } from './deeds/measures'
import { naming } from './deeds/naming'
import { ownership } from './deeds/ownership'
import { repair } from './deeds/repair'
import { unspoken } from './deeds/silence'
import { times } from './deeds/times'
import { verdict } from './deeds/verdict'
import { work } from './deeds/work'
import { type Move, mayMove } from './flow'
import type { ConcernCase, Matter, Repair } from './matter'
import { settled, type Terms } from './record'
import type { Status } from './status'

const common = { ...work, ...times, ...verdict, ...ownership, ...unspoken }

type RepairMove = keyof typeof repair | keyof typeof workDeeds
type ConcernMove = keyof typeof inquiry | keyof typeof measures | keyof typeof naming

/** What carries out the moves that a case of a kind knows; which of them are open is said by its table. */
export const handlers = {
  repair: { ...common, ...repair, ...workDeeds } satisfies Deeds<Exclude<Move, ConcernMove>, Repair>,
  concern: { ...common, ...inquiry, ...measures, ...naming } satisfies Deeds<Exclude<Move, RepairMove>, ConcernCase>,
}

/** What every move does to a case of its kind; which of them it knows is said by its table. */
const carryOut = (matter: Matter, deed: Terms, to: Status, command: Command): Result<Matter, Refusal> => {
  const { move } = command
  if (matter.kind === 'repair') {
    const does: Partial<Deeds<Move, Repair>> = handlers.repair
    return (does[move] as DeedOf<Move, Repair> | undefined)?.(matter, deed, to, command) ?? refuse('NOT_NOW')
  }
  const does: Partial<Deeds<Move, ConcernCase>> = handlers.concern
  return (does[move] as DeedOf<Move, ConcernCase> | undefined)?.(matter, deed, to, command) ?? refuse('NOT_NOW')
}

/**
 * A person's command on a case → the case as it is afterwards (history, promises and what must be told included), or why
 * not. Pure: `now` and everything that was looked up arrive with the command.
 */
export const decide = (
  matter: Matter,
  command: Command,
  actor: { as: readonly Capacity[] } & Omit<Terms, 'as'>,
): Result<Matter, Refusal> => {
  const may = mayMove(matter, command.move, actor.as)
  if (!may.ok) return may
  const changed = carryOut(matter, { ...actor, as: may.value.as }, may.value.to, command)
  return changed.ok ? accept(settled(changed.value)) : changed
}
