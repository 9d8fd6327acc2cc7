import type { Member } from '../people/dispatch'
import { assignBySelf } from './assign'
import type { Matter } from './matter'
import { promise } from './meet'
import { record, type Sealed, settled, type Terms } from './record'

/** What a resident, or a proxy for him, hands in with a repair; ids, number and digests are drawn outside. */
export type Filing = Pick<
  Matter,
  | 'number'
  | 'residentId'
  | 'estateId'
  | 'homeId'
  | 'homeLabel'
  | 'room'
  | 'category'
  | 'urgency'
  | 'preferredAt'
  | 'photos'
> & { id: string; words: Sealed }

/**
 * Takes a repair in (C1–C3): the three-minute promise starts, an ordinary repair also gets its 24 hours, and the one on
 * duty with the right skill is dispatched at once; nobody on duty → the manager hears of it at once.
 */
export const fileCase = (filing: Filing, deed: Terms, team: Member[]): Matter => {
  const { id, words, photos, ...brought } = filing
  const blank: Matter = {
    _id: id,
    rev: 0,
    kind: 'repair',
    ...brought,
    filedBy: deed.by,
    receiverId: null,
    assigneeId: null,
    declinedBy: [],
    status: 'waiting',
    open: true,
    round: 1,
    createdAt: deed.now,
    acceptedAt: null,
    arrivedAt: null,
    agreed: null,
    proposals: [],
    longer: null,
    rating: null,
    notes: {},
    photos,
    commitments: [],
    history: [],
    chain: [],
    tell: [],
    heard: {},
    wakeAt: null,
    overAt: null,
  }
  const happening = { what: 'caseFiled', digest: words.digest, photos: photos.map((photo) => photo.id) } as const
  const filed = promise(record(blank, deed, happening, { sealed: words }), 'respond', deed)
  const timed = filing.urgency === 'ordinary' ? promise(filed, 'handle', deed) : filed
  return settled(assignBySelf(timed, deed, team, null))
}
