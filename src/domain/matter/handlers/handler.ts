import type { Result } from '../../kernel/result'
import type { Command, Refusal } from '../command'
import type { Move } from '../flow'
import type { Matter } from '../matter'
import type { Terms } from '../record'
import type { Status } from '../status'

/** What a move does to a case, once the table has let it through; `to` is where the table says that it leads. */
export type HandlerOf<M extends Move, On extends Matter = Matter> = (
  matter: On,
  act: Terms,
  to: Status,
  command: Extract<Command, { move: M }>,
) => Result<Matter, Refusal>

/** Some moves with what each does, to cases of any kind or only to some. */
export type Handlers<M extends Move, On extends Matter = Matter> = { [Each in M]: HandlerOf<Each, On> }
