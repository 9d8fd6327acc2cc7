import { neverStood, type PriorCase, repeatSince } from '@/domain/case-search/repeat'
import { figures } from '@/domain/commitment/figures'
import { isPublic } from '@/domain/matter/kinds'
import type { Matter } from '@/domain/matter/matter'
import { _, collection } from '../../platform/cloud'

const matters = collection<Matter>('matters')

const fields = ['number', 'kind', 'homeId', 'place', 'category', 'createdAt', 'status'] as const

/** In a room of one home the case itself, when its filing is repeated, and the one it may repeat; in a public area those of all entrances. */
const MOST = { home: 2, public: 50 }

/** What tells where a fault is. */
type At = Pick<Matter, 'estateId' | 'homeId' | 'place' | 'kind' | 'category'>

/**
 * The latest cases that one filed now may repeat (D9), as far back as any estate looks, so that nobody has to ask first how far
 * this one does. One read, none for what is no repair.
 */
export const loadPriorCases = async (at: At, now: number): Promise<PriorCase[]> => {
  const { estateId, homeId, place, kind, category } = at
  if (kind !== 'repair') return []
  const createdAt = _.gte(repeatSince({ repeatMs: figures.repeatMs.most }, now)).and(_.lte(now))
  // A home has few cases, an estate many: open or not, they stand together in the index of homes.
  const whose = isPublic(place) ? {} : { homeId, open: _.in([true, false]) }
  return matters.find({
    where: { estateId, ...whose, kind, category, place, createdAt, status: _.neq(neverStood) },
    order: [['createdAt', 'desc']],
    limit: isPublic(place) ? MOST.public : MOST.home,
    fields,
  })
}
