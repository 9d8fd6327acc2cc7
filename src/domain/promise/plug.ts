import type { Audience, Rule } from '../commitment/commitment'
import type { Tell } from '../message/outbox'
import type { EntryOf } from './entry'
import type { Promised } from './promised'

type What<Happening> = Happening extends { what: infer Name } ? Name : never

/** What a kind of document plugs into the engine: who hears of what, and which of its fields follow from others. */
export type Plug<
  Happening extends { what: string },
  Status extends string,
  Capacity extends string,
  Document extends Promised<Happening, Status, Capacity>,
> = {
  /** Returns what is to be told because of an entry; `stepTo` names the audience of a step by the clock. */
  tellFor(before: Document, entry: EntryOf<Happening, Status, Capacity>, stepTo?: Audience[]): Tell[]
  /** Returns the document with the fields that follow from others brought up to date. */
  derived<Each extends Document>(document: Each): Each
  /** Entries, besides steps by the clock, of which it stays on record who really heard. */
  heard: readonly What<Happening>[]
  /** Promises so short that their end must not hang on a single delayed call. */
  short: readonly Rule[]
}
