import { accept, type Result, refuse } from '../kernel/result'
import { DAY } from '../kernel/time'
import type { Matter } from '../matter/matter'
import { dutiesOf, type Person } from '../people/person'
import { type Datum, type Purpose, type StatedPurpose, statedPurposes, table, type Viewer } from './table'

/** Fields whose full value can be asked for. */
export const revealable = ['phone', 'emergency', 'identityNumber'] as const satisfies readonly Datum[]
export type Revealable = (typeof revealable)[number]

/** What stands on record when it was shown: a field, or the photos of papers. */
export type Shown = Revealable | 'identityDocuments'

/** One unmasking: who saw whose field, when and what for. Written before the value is answered (A5). */
export type Disclosure = {
  _id: string
  at: number
  by: string
  personId: string
  estateId: string
  field: Shown
  purpose: Purpose
  /** The case it was needed for. */
  caseId: string | null
}

/** Calls about a case end some days after it: by then its purpose is over. */
const CALLS_AFTER = 30 * DAY

export const mayCallAbout = (matter: Pick<Matter, 'overAt'>, now: number): boolean =>
  matter.overAt === null || now < matter.overAt + CALLS_AFTER

/** Whose numbers a case is good for: who brought it or is to be called, who took it in and who does the work. */
export const isNamedOn = (
  matter: Pick<Matter, 'residentId' | 'contactId' | 'filedBy' | 'receiverId' | 'assigneeId'>,
  personId: string,
): boolean =>
  [matter.residentId, matter.contactId, matter.filedBy, matter.receiverId, matter.assigneeId].includes(personId)

/** Estates in which somebody is or was known as a resident or at work: where an office may have business with him. */
export const estatesAbout = (person: Pick<Person, 'homes' | 'staff'>): string[] => [
  ...new Set([...person.homes, ...(person.staff?.posts ?? [])].map(({ estateId }) => estateId)),
]

const viewersOf = (duties: readonly Viewer[], concerned: boolean): Viewer[] => [
  ...duties,
  ...(concerned ? (['concerned'] as const) : []),
]

type RevealRequest = { field: Revealable; purpose: Purpose; estateId: string; concerned: boolean }

/** Whether the table lets somebody see a field in full for a purpose, whoever's it is. */
export const isMeantFor = (
  viewer: Pick<Person, 'staff'>,
  { field, purpose, estateId, concerned }: RevealRequest,
): boolean => {
  const allowed = table[field].reveal[purpose] ?? []
  return viewersOf(dutiesOf(viewer, estateId), concerned).some((one) => allowed.includes(one))
}

/**
 * Whether the table lets somebody see a field in full for a purpose. `concerned`: both have to do with the case that it is
 * needed for. Refusals: NOT_FOR_THAT (nobody may, or nobody of his duties), NOT_YOURS (the person belongs to another estate).
 */
export const mayReveal = (
  viewer: Pick<Person, 'staff'>,
  subject: Pick<Person, 'homes' | 'staff'>,
  asked: RevealRequest,
): Result<null, 'NOT_FOR_THAT' | 'NOT_YOURS'> => {
  if (!isMeantFor(viewer, asked)) return refuse('NOT_FOR_THAT')
  if (!asked.concerned && !estatesAbout(subject).includes(asked.estateId)) return refuse('NOT_YOURS')
  return accept(null)
}

/** What somebody may ask for a field in an estate, for the buttons of a screen. */
export const purposesFor = (viewer: Pick<Person, 'staff'>, field: Revealable, estateId: string): StatedPurpose[] =>
  statedPurposes.filter((purpose) => isMeantFor(viewer, { field, purpose, estateId, concerned: false }))
