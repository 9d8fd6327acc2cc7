import { DAY } from '../kernel/time'
import type { Duty } from '../people/duties'
import type { Interface } from './interfaces'
import { homeProfileOffice as office } from './office'

/** Every kind of personal data that the product holds (A5). A new one without a row does not compile. */
export const data = [
  'openid',
  'name',
  'phone',
  'homes',
  'joining',
  'emergency',
  'vehicles',
  'pets',
  'notes',
  'identityNumber',
  'identityDocuments',
  'caseWords',
  'casePhotos',
  'caseVoice',
  'callers',
  'watches',
  'location',
  'messages',
  'pushQuota',
  'staffRecord',
  'disclosures',
] as const
export type Datum = (typeof data)[number]

/** Who may see something without asking: the person himself, his household, whoever works on the case, or a duty. */
export type Viewer = 'self' | 'household' | 'concerned' | Duty

/** What somebody says a full value is for; the others follow from what it is asked on: a case, an application, a message. */
export const statedPurposes = ['contact', 'emergency', 'verify'] as const
export type StatedPurpose = (typeof statedPurposes)[number]

/** What a full value may be asked for; each asking leaves an entry that its person can read. */
export const purposes = ['case', ...statedPurposes, 'application', 'unreached', 'followUp', 'broadcast'] as const
export type Purpose = (typeof purposes)[number]

/** From when the term counts: it was collected, the person left all homes and posts, the case was over, it was decided. */
export type Since = 'collected' | 'left' | 'caseOver' | 'decided'

/** What becomes of it when a person deletes his account: erased, kept without his name, or kept to the end of its term. */
export type OnLeaving = 'erased' | 'anonymised' | 'kept'

export type Row = {
  from: readonly Interface[]
  /** `collection.field`, as in the database. */
  at: readonly string[]
  /** 敏感个人信息: never collected without being asked for by itself. */
  sensitive: boolean
  masked: readonly Viewer[]
  full: readonly Viewer[]
  /** Who may ask for the full value, by purpose. */
  reveal: Partial<Record<Purpose, readonly Viewer[]>>
  /** How long it is kept; the clock erases it then. */
  kept: { since: Since; days: number }
  onLeaving: OnLeaving
  /** Stands in the file that a person takes away with him. */
  exported: boolean
}

const YEARS_3 = 1095

/** What a screen of the archive shows of a home's people. */
const archived = { sensitive: false, masked: office, full: ['self', 'household'], reveal: {} } as const
const own = { sensitive: false, masked: [], full: ['self'], reveal: {} } as const

/**
 * The one table of personal data: masks, who may unmask for what, the clock's retention, the export, the deletion of an
 * account and the text of WeChat's privacy guide all follow from it.
 */
export const table: Record<Datum, Row> = {
  openid: {
    ...own,
    full: [],
    from: ['login'],
    at: ['people.openid', 'invitations.usedBy'],
    kept: { since: 'left', days: YEARS_3 },
    onLeaving: 'erased',
    exported: true,
  },
  name: {
    ...own,
    full: ['self', 'household', 'concerned', ...office],
    from: ['form'],
    at: ['people.name'],
    kept: { since: 'left', days: YEARS_3 },
    onLeaving: 'erased',
    exported: true,
  },
  phone: {
    ...own,
    masked: ['household', 'concerned', ...office],
    reveal: {
      case: ['concerned'],
      contact: office,
      emergency: [...office, 'guard'],
      application: ['desk', 'manager'],
      unreached: ['desk', 'supervisor', 'manager'],
      followUp: ['desk', 'supervisor', 'manager'],
      broadcast: ['desk', 'supervisor', 'manager'],
    },
    from: ['getPhoneNumber', 'form'],
    at: ['people.phone'],
    kept: { since: 'left', days: YEARS_3 },
    onLeaving: 'erased',
    exported: true,
  },
  homes: {
    ...own,
    full: ['self', 'household', 'concerned', ...office],
    from: ['form'],
    at: ['people.homes', 'matters.homeLabel'],
    kept: { since: 'left', days: YEARS_3 },
    onLeaving: 'anonymised',
    exported: true,
  },
  joining: {
    ...own,
    full: ['self', 'desk', 'manager'],
    from: ['form', 'getPhoneNumber'],
    at: ['matters.name', 'matters.phone', 'matters.words', 'invitations.name', 'invitations.phone'],
    kept: { since: 'decided', days: 365 },
    onLeaving: 'erased',
    exported: true,
  },
  emergency: {
    ...archived,
    full: ['self'],
    reveal: { emergency: [...office, 'guard'] },
    from: ['form'],
    at: ['profiles.emergency'],
    kept: { since: 'left', days: 90 },
    onLeaving: 'erased',
    exported: true,
  },
  vehicles: {
    ...archived,
    full: ['self', ...office, 'guard'],
    from: ['form'],
    at: ['profiles.vehicles', 'profiles.plateTails'],
    kept: { since: 'left', days: 90 },
    onLeaving: 'erased',
    exported: true,
  },
  pets: {
    ...archived,
    full: ['self', ...office],
    from: ['form'],
    at: ['profiles.pets'],
    kept: { since: 'left', days: 90 },
    onLeaving: 'erased',
    exported: true,
  },
  notes: {
    ...archived,
    full: ['self', ...office],
    from: ['form'],
    at: ['profiles.notes'],
    kept: { since: 'left', days: 90 },
    onLeaving: 'erased',
    exported: true,
  },
  identityNumber: {
    ...own,
    sensitive: true,
    masked: ['self', 'desk', 'manager'],
    reveal: { verify: ['desk', 'manager'] },
    from: ['form'],
    at: ['profiles.identity'],
    kept: { since: 'left', days: 90 },
    onLeaving: 'erased',
    exported: true,
  },
  identityDocuments: {
    ...own,
    sensitive: true,
    full: ['self', 'desk', 'manager'],
    from: ['chooseMedia'],
    at: ['documents.fileId'],
    kept: { since: 'decided', days: 30 },
    onLeaving: 'erased',
    exported: true,
  },
  caseWords: {
    ...own,
    full: ['self', 'household', 'concerned'],
    from: ['form'],
    at: ['matters.notes', 'matters.pieces', 'matters.wishes'],
    kept: { since: 'caseOver', days: YEARS_3 },
    onLeaving: 'erased',
    exported: true,
  },
  casePhotos: {
    ...own,
    full: ['self', 'household', 'concerned'],
    from: ['chooseMedia'],
    at: ['matters.photos'],
    kept: { since: 'caseOver', days: 365 },
    onLeaving: 'erased',
    exported: true,
  },
  caseVoice: {
    ...own,
    full: ['self', 'household', 'concerned'],
    from: ['getRecorderManager'],
    at: ['matters.voice'],
    kept: { since: 'caseOver', days: 365 },
    onLeaving: 'erased',
    exported: true,
  },
  callers: {
    ...own,
    full: [],
    masked: ['concerned'],
    reveal: { case: ['concerned'] },
    from: [],
    at: ['matters.caller'],
    onLeaving: 'kept',
    exported: false,
    kept: { since: 'caseOver', days: YEARS_3 },
  },
  watches: {
    ...own,
    from: [],
    at: ['watches.personId'],
    onLeaving: 'erased',
    exported: true,
    kept: { since: 'collected', days: 365 },
  },
  location: {
    ...own,
    sensitive: true,
    full: [],
    from: ['getLocation'],
    at: ['matters.photos.point'],
    kept: { since: 'caseOver', days: 365 },
    onLeaving: 'kept',
    exported: true,
  },
  messages: {
    ...own,
    from: [],
    at: [
      'inbox.title',
      'inbox.body',
      'unreached.title',
      'unreached.settled',
      'handOvers.words',
      'receipts.place',
      'receipts.readAt',
    ],
    kept: { since: 'collected', days: 365 },
    onLeaving: 'erased',
    exported: true,
  },
  pushQuota: {
    ...own,
    from: ['requestSubscribeMessage'],
    at: ['ledgers.facts'],
    kept: { since: 'left', days: YEARS_3 },
    onLeaving: 'erased',
    exported: true,
  },
  staffRecord: {
    ...own,
    full: ['self', 'manager'],
    from: ['form'],
    at: ['people.staff'],
    kept: { since: 'left', days: YEARS_3 },
    onLeaving: 'erased',
    exported: true,
  },
  disclosures: {
    ...own,
    from: [],
    at: ['disclosures.by', 'disclosures.personId'],
    kept: { since: 'collected', days: YEARS_3 },
    onLeaving: 'anonymised',
    exported: true,
  },
}

/** Until when something is kept whose term began at `since`; the clock erases it from then on. */
export const keptUntil = (datum: Datum, since: number): number => since + table[datum].kept.days * DAY

/** What began before this moment has outlived its term by now. */
export const outlived = (datum: Datum, now: number): number => now - table[datum].kept.days * DAY

export const rowsWhere = (holds: (row: Row) => boolean): Datum[] => data.filter((datum) => holds(table[datum]))
