import { isTheirWord } from '../commitment/commitment'
import { tellFor } from '../message/tell'
import type { Plug } from '../promise/plug'
import { type HandlerOf, recorder, type TermsOf } from '../promise/record'
import type { Capacity } from './capacity'
import { atMeasures, ownerOf } from './concern/investigation'
import type { CaseHappening, Entry } from './entry'
import { isOver } from './flow'
import type { Matter } from './matter'
import { silentSince } from './silence/silence'
import type { Status } from './status'

/** Who acts on a case, as what and when; `key` is the client's key of the command, null for the clock. */
export type Act = HandlerOf<Capacity>

/** An act that may start promises, with the estate's figures for them. */
export type Terms = TermsOf<Capacity>

/** Whom an entry concerns: a step of a measure not the one who has the case, but the one who has the measure. */
const peopleOf = (matter: Matter, entry: Entry): Matter => {
  if (entry.what === 'measureAdded') return { ...matter, assigneeId: entry.personId }
  if (matter.kind === 'repair' || !('commitmentId' in entry)) return matter
  const owner = ownerOf(matter, entry.commitmentId)
  return owner === undefined ? matter : { ...matter, assigneeId: owner }
}

/**
 * Who has a case before him: those who are at it and who answers for it (D2), as long as it is open, and whoever has a measure to
 * see to.
 */
const atWork = (matter: Matter): string[] => {
  const { status, assigneeId, receiverId } = matter
  const answering = isOver(status) ? [] : [assigneeId, receiverId].filter((one) => one !== null)
  if (matter.kind === 'repair') return [...new Set([...answering, ...(isOver(status) ? [] : matter.helpers)])]
  const doers = status === 'cancelled' ? [] : atMeasures(matter.measures, receiverId)
  return [...new Set([...answering, ...doers])].filter((one) => one !== matter.aboutId)
}

/** Behind everything that is due: cases on which the company owes nothing now, the oldest first. */
const NOTHING_DUE = 1e14

/** What the company owes next; the word of the household is not owed by it. */
const dueNext = ({ commitments, createdAt }: Matter): number =>
  Math.min(
    NOTHING_DUE + createdAt,
    ...commitments.filter((c) => c.ended === null && !isTheirWord(c.rule)).map((c) => c.dueAt),
  )

/** What cases plug into the engine of documents with promises. */
export const casePlug: Plug<CaseHappening, Status, Capacity, Matter> = {
  tellFor: (matter, entry, stepTo) => tellFor(entry, peopleOf(matter, entry), stepTo),
  derived: (matter) => ({
    ...matter,
    open: !isOver(matter.status),
    overAt: isOver(matter.status) ? (matter.overAt ?? matter.history.at(-1)?.at ?? null) : null,
    atWork: atWork(matter),
    silentSince: isOver(matter.status) ? null : silentSince(matter),
    dueNext: dueNext(matter),
  }),
  heard: ['nobodyOnDuty', 'majorMarked'],
  short: ['respond'],
}

/** Writing to the history of a case, and the last step before every write. */
export const { record, settled } = recorder(casePlug)
