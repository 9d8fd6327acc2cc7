import { chainOf } from '../../promise/chain'
import type { Entry } from '../entry'
import type { Matter } from '../matter'

export type Recorded = Pick<Matter, '_id' | 'history' | 'photos'>

const photosOf = (matter: Recorded, entry: Entry): string[] => {
  const named = 'photos' in entry ? entry.photos : []
  const evidence = entry.what === 'arrived' && entry.evidence.kind === 'photo' ? [entry.evidence.photoId] : []
  return [...named, ...evidence].map((id) => matter.photos.find((photo) => photo.id === id)?.digest ?? 'none')
}

/** The chain over the history of a case, with the digests of its photos. */
export const { chained, brokenAt } = chainOf<Entry, Recorded>(photosOf)
