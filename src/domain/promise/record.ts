import { type Audience, pendingSteps } from '../commitment/commitment'
import type { Policy } from '../commitment/policy'
import { SECOND } from '../kernel/time'
import type { Sealed } from '../kernel/words'
import { type EntryOf, type OwnHappening, SYSTEM } from './entry'
import type { Plug } from './plug'
import type { Promised } from './promised'

/** Who acts, as what and when; `key` is the client's key of the command, null for the clock. */
export type HandlerOf<Capacity extends string> = {
  by: string
  as: Capacity | 'system'
  now: number
  key: string | null
}

/** An act that may start promises, with the estate's figures for them. */
export type TermsOf<Capacity extends string> = HandlerOf<Capacity> & { policy: Policy }

/** The clock itself as the one who acts. */
export const bySystem = (now: number): HandlerOf<never> => ({ by: SYSTEM, as: 'system', now, key: null })

/** How long an untold message may wait before the clock looks after it. */
export const TELL_RETRY_MS = 6 * SECOND

/** The next moment at which the clock has something to do on a document; null when there is none. */
const nextMoment = <Happening, Status extends string, Capacity extends string>({
  commitments,
  tell,
}: Pick<Promised<Happening, Status, Capacity>, 'commitments' | 'tell'>): number | null => {
  const moments = [
    ...commitments.flatMap(pendingSteps).map((step) => step.at),
    ...tell.map(({ since }) => since + TELL_RETRY_MS),
  ]
  return moments.length > 0 ? Math.min(...moments) : null
}

/**
 * A moment on a document: time never runs before its last entry, so that a machine whose clock was set back makes nothing early
 * that was late (F1).
 */
export const atLeast = ({ history }: { history: readonly { at: number }[] }, now: number): number =>
  Math.max(now, history.at(-1)?.at ?? now)

/** Returns `record` and `settled` for one kind of document. */
export const recorder = <
  Happening extends { what: string },
  Status extends string,
  Capacity extends string,
  Document extends Promised<Happening, Status, Capacity>,
>(
  plug: Plug<Happening, Status, Capacity, Document>,
) => {
  /**
   * Appends one entry to the history, moves the status, keeps the words beside it and adds what must be told – all in the
   * one document that is then written at once.
   */
  const record = <Each extends Document>(
    document: Each,
    act: HandlerOf<Capacity>,
    happening: Happening | OwnHappening,
    more: { to?: Status; sealed?: Sealed | null; stepTo?: Audience[] } = {},
  ): Each => {
    const to = more.to ?? document.status
    const entry: EntryOf<Happening, Status, Capacity> = {
      id: `e${document.history.length + 1}`,
      at: atLeast(document, act.now),
      by: act.by,
      as: act.as,
      key: act.key,
      from: document.history.length === 0 ? null : document.status,
      to,
      ...happening,
    }
    const { sealed } = more
    const note = sealed && { words: sealed.words, salt: sealed.salt, by: act.by, check: sealed.check }
    const recorded = {
      ...document,
      status: to,
      history: [...document.history, entry],
      notes: note ? { ...document.notes, [entry.id]: note } : document.notes,
      tell: [...document.tell, ...plug.tellFor(document, entry, more.stepTo)],
    }
    return sealed?.check === 'held'
      ? record(recorded, bySystem(act.now), { what: 'contentHeld', about: entry.id })
      : recorded
  }

  /** Brings the fields that follow from the others up to date; the last step before every write. */
  const settled = <Each extends Document>(document: Each): Each => ({
    ...plug.derived(document),
    wakeAt: nextMoment(document),
  })

  return { record, settled }
}
