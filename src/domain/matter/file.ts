import type { Rule } from '../commitment/commitment'
import type { Sealed } from '../kernel/words'
import type { Member } from '../people/dispatch'
import { promise } from '../promise/running'
import { noWork } from '../work/parts'
import type { VisitWishes } from '../work/wishes'
import { assignBySelf } from './assignment/assign'
import type { CaseCore } from './case-core'
import { type ConcernPart, noConcern } from './concern/concern-part'
import { isConcern, type Kind } from './kinds'
import { type Matter, SHAPE } from './matter'
import { record, settled, type Terms } from './record'

/** What a resident, or a proxy for him, hands in; ids, number and digests are drawn outside. */
export type Filing = Pick<
  CaseCore,
  | 'number'
  | 'residentId'
  | 'receiverId'
  | 'channel'
  | 'caller'
  | 'contactId'
  | 'voice'
  | 'estateId'
  | 'homeId'
  | 'homeLabel'
  | 'place'
  | 'category'
  | 'urgency'
  | 'preferredAt'
  | 'photos'
> &
  Pick<ConcernPart, 'aboutId' | 'superiors' | 'anonymous'> & {
    id: string
    kind: Kind
    words: Sealed
    described?: Sealed | null
    wishes?: VisitWishes
  }

/** What is promised at receipt: three minutes and a result in two days for everything, 24 hours for a repair that can wait (D3, D4, C2). */
const promisesOf = ({ kind, urgency }: Pick<Filing, 'kind' | 'urgency'>): Rule[] =>
  kind === 'repair' && urgency === 'ordinary' ? ['respond', 'handle', 'feedback'] : ['respond', 'feedback']

/** A case as it was brought, with its promises running and in nobody's hands yet. */
export const brought = (filing: Filing, act: Terms): Matter => {
  const { id, words, photos, described, kind, aboutId, superiors, anonymous, wishes, ...about } = filing
  const core: Omit<CaseCore, 'kind'> = {
    _id: id,
    rev: 0,
    v: SHAPE,
    ...about,
    filedBy: act.by,
    assigneeId: null,
    declinedBy: [],
    declines: [],
    atWork: [],
    status: 'waiting',
    open: true,
    round: 1,
    createdAt: act.now,
    acceptedAt: null,
    arrivedAt: null,
    agreed: null,
    proposals: [],
    longer: null,
    rating: null,
    confirmedByCall: null,
    reopenUntil: null,
    silentSince: null,
    dueNext: 0,
    notes: {},
    pieces: [],
    photos,
    commitments: [],
    history: [],
    chain: [],
    tell: [],
    heard: {},
    wakeAt: null,
    overAt: null,
  }
  const blank: Matter = isConcern(kind)
    ? { ...core, kind, ...noConcern, aboutId, superiors, anonymous }
    : { ...core, kind, ...noWork, wishes: wishes ?? {} }
  const happening = {
    what: 'caseFiled',
    channel: about.channel,
    digest: words.digest,
    photos: photos.map((photo) => photo.id),
    voice: about.voice?.digest ?? null,
  } as const
  const said = record(blank, act, happening, { sealed: words })
  const filed = described
    ? record(said, act, { what: 'personDescribed', digest: described.digest }, { sealed: described })
    : said
  return promisesOf(filing).reduce((matter, rule) => promise(matter, rule, act), filed)
}

/**
 * Takes a case in (C1–C3, D1): its promises start, and the right one on duty is dispatched at once; nobody on duty → the
 * manager hears of it at once.
 */
export const fileCase = (filing: Filing, act: Terms, team: Member[]): Matter =>
  settled(assignBySelf(brought(filing, act), act, team, null))
