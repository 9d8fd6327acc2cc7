import { accept, type Result } from '../kernel/result'
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
import type { Matter } from './matter'
import { settled, type Terms } from './record'

/** What every move does; which of them a kind of case knows is said by its table. */
const deeds: Deeds<Move> = {
  ...work,
  ...times,
  ...verdict,
  ...repair,
  ...inquiry,
  ...measures,
  ...ownership,
  ...naming,
  ...unspoken,
  ...workDeeds,
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
  const carryOut = deeds[command.move] as DeedOf<Move>
  const changed = carryOut(matter, { ...actor, as: may.value.as }, may.value.to, command)
  return changed.ok ? accept(settled(changed.value)) : changed
}
