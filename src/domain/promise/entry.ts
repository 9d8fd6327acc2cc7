import type { Rule, StepName } from '../commitment/commitment'

/** What a document of any kind puts on record by itself: words held back by the content check, and steps by the clock. */
export type OwnHappening =
  | { what: 'contentHeld'; about: string }
  | { what: 'promiseStepped'; commitmentId: string; rule: Rule; step: StepName }
  | { what: 'stepSkipped'; commitmentId: string; rule: Rule; step: StepName }

/** Who, as what, when, from which status to which: what stands around every happening. */
export type Around<Status extends string, Capacity extends string> = {
  id: string
  at: number
  by: string
  as: Capacity | 'system'
  key: string | null
  from: Status | null
  to: Status
}

/** One line of an append-only history. */
export type EntryOf<Happening, Status extends string, Capacity extends string> = Around<Status, Capacity> &
  (Happening | OwnHappening)

/** The clock and automatic dispatch act under this name. */
export const SYSTEM = 'system'
