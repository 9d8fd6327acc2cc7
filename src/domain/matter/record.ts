import { type Audience, isTheirWord, pendingSteps } from '../commitment/commitment'
import type { Policy } from '../commitment/policy'
import { SECOND } from '../kernel/time'
import type { Sealed } from '../kernel/words'
import { tellFor } from '../message/tell'
import type { Capacity } from './capacity'
import { type Entry, type Happening, SYSTEM } from './entry'
import { isOver } from './flow'
import { atMeasures, ownerOf } from './inquiry'
import type { Matter } from './matter'
import { silentSince } from './silence'
import type { Status } from './status'

/** Who acts, as what and when; `key` is the client's key of the command, null for the clock. */
export type Deed = { by: string; as: Capacity | 'system'; now: number; key: string | null }

/** A deed that may start promises, with the estate's figures for them. */
export type Terms = Deed & { policy: Policy }

/** How long an untold message may wait before the clock looks after it. */
export const TELL_RETRY_MS = 6 * SECOND

/** Whom an entry concerns: a step of a measure not the one who has the case, but the one who has the measure. */
const peopleOf = (matter: Matter, entry: Entry): Matter => {
  if (entry.what === 'measureAdded') return { ...matter, assigneeId: entry.personId }
  const owner = 'commitmentId' in entry ? ownerOf(matter, entry.commitmentId) : undefined
  return owner === undefined ? matter : { ...matter, assigneeId: owner }
}

/**
 * Appends one entry to the history, moves the status, keeps the words beside it and adds what must be told – all in the
 * one document that is then written at once.
 */
export const record = (
  matter: Matter,
  deed: Deed,
  happening: Happening,
  more: { to?: Status; sealed?: Sealed | null; stepTo?: Audience[] } = {},
): Matter => {
  const to = more.to ?? matter.status
  const entry: Entry = {
    id: `e${matter.history.length + 1}`,
    at: deed.now,
    by: deed.by,
    as: deed.as,
    key: deed.key,
    from: matter.history.length === 0 ? null : matter.status,
    to,
    ...happening,
  }
  const { sealed } = more
  const note = sealed && { words: sealed.words, salt: sealed.salt, by: deed.by, check: sealed.check }
  const recorded = {
    ...matter,
    status: to,
    history: [...matter.history, entry],
    notes: note ? { ...matter.notes, [entry.id]: note } : matter.notes,
    tell: [...matter.tell, ...tellFor(entry, peopleOf(matter, entry), more.stepTo)],
  }
  if (sealed?.check !== 'held') return recorded
  const bySystem: Deed = { by: SYSTEM, as: 'system', now: deed.now, key: null }
  return record(recorded, bySystem, { what: 'contentHeld', about: entry.id })
}

const nextWake = (matter: Matter): number | null => {
  const moments = [
    ...matter.commitments.flatMap(pendingSteps).map((step) => step.at),
    ...matter.tell.map((tell) => tell.since + TELL_RETRY_MS),
  ]
  return moments.length > 0 ? Math.min(...moments) : null
}

/** Who has something to do on a case: those who are at it, as long as it is open, and whoever has a measure to see to. */
const atWork = ({ status, assigneeId, helpers, measures, receiverId, aboutId }: Matter): string[] => {
  const handlers = isOver(status) ? [] : [...(assigneeId === null ? [] : [assigneeId]), ...helpers]
  const all = [...handlers, ...(status === 'cancelled' ? [] : atMeasures(measures, receiverId))]
  return [...new Set(all)].filter((one) => one !== aboutId)
}

/** Behind everything that is due: cases on which the company owes nothing now, the oldest first. */
const NOTHING_DUE = 1e14

/** What the company owes next; the word of the household is not owed by it. */
const dueNext = ({ commitments, createdAt }: Matter): number =>
  Math.min(
    NOTHING_DUE + createdAt,
    ...commitments.filter((c) => c.ended === null && !isTheirWord(c.rule)).map((c) => c.dueAt),
  )

/** Brings the fields that follow from the others up to date; the last step before every write. */
export const settled = (matter: Matter): Matter => ({
  ...matter,
  open: !isOver(matter.status),
  overAt: isOver(matter.status) ? (matter.overAt ?? matter.history.at(-1)?.at ?? null) : null,
  atWork: atWork(matter),
  silentSince: isOver(matter.status) ? null : silentSince(matter),
  dueNext: dueNext(matter),
  wakeAt: nextWake(matter),
})
