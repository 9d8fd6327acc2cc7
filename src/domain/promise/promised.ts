import type { Audience, Commitment } from '../commitment/commitment'
import type { Note } from '../kernel/words'
import type { Tell } from '../message/outbox'
import type { EntryOf } from './entry'

/**
 * What every document has that makes promises (事项), of whatever kind: state, history, promises and what still has to be told
 * change in one write. `Happening`, `Status` and `Capacity` are those of its kind.
 */
export type Promised<Happening, Status extends string, Capacity extends string> = {
  _id: string
  rev: number
  /** The version of the shape it was written in. */
  v: number
  kind: string
  estateId: string
  status: Status
  /** Which try it is; what is promised belongs to one. */
  round: number
  notes: Record<string, Note>
  commitments: Commitment[]
  history: EntryOf<Happening, Status, Capacity>[]
  /** One digest per entry over it and the one before (`chain.ts`), so that a changed history shows. */
  chain: string[]
  tell: Tell[]
  /** Who was really told of a step by the clock, or of what its kind says besides, once that was delivered. */
  heard: Record<string, Audience[]>
  wakeAt: number | null
}

/** A document with promises whose kind does not matter: what the clock, the outbox and the alarms have to know. */
export type AnyPromised = Promised<{ what: string }, string, string>
