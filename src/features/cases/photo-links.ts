import type { CaseView } from '@/contract'
import { MINUTE } from '@/domain/kernel/time'

/** A link works for an hour; until shortly before that it is shown again without asking. */
const KEPT_MS = 50 * MINUTE

type Links = Map<string, { url: string; since: number }>
type Size = 'thumb' | 'picture'

/** The links that this phone holds: by case, then by photo. */
const kept: Record<Size, Map<string, Links>> = { thumb: new Map(), picture: new Map() }

const linksOf = (size: Size, caseId: string): Links => {
  const known = kept[size].get(caseId) ?? new Map()
  kept[size].set(caseId, known)
  return known
}

/** Keeps a fresh link; the same one again does not become younger. */
const keep = (links: Links, photoId: string, url: string, now: number) => {
  if (links.get(photoId)?.url !== url) links.set(photoId, { url, since: now })
}

/** The photos whose thumbnails need no new link. */
export const heldPhotos = (caseId: string, now: number): string[] =>
  [...linksOf('thumb', caseId)].filter(([, { since }]) => now - since < KEPT_MS).map(([photoId]) => photoId)

/** Keeps the links that came with an answer; says which photos still have none. */
export const keepThumbs = (view: Pick<CaseView, 'id' | 'photos'>, now: number): string[] => {
  const links = linksOf('thumb', view.id)
  for (const { id, thumb } of view.photos) if (thumb !== null) keep(links, id, thumb, now)
  return view.photos.map(({ id }) => id).filter((id) => !links.has(id))
}

/** The photos with these ids, in their order, each with its thumbnail as far as there is a link. */
export const shownPhotos = ({ id, photos }: Pick<CaseView, 'id' | 'photos'>, ids: string[]) =>
  ids
    .filter((photoId) => photos.some((photo) => photo.id === photoId))
    .map((photoId) => ({ id: photoId, thumb: linksOf('thumb', id).get(photoId)?.url ?? '' }))

/** Links to these photos in full size, empty for one that is gone; asked for once as long as they work. */
export const pictureUrls = async (
  caseId: string,
  wanted: string[],
  ask: () => Promise<{ photos: { id: string; url: string }[] }>,
  now: () => number,
): Promise<string[]> => {
  const links = linksOf('picture', caseId)
  const works = (photoId: string) => {
    const known = links.get(photoId)
    return known !== undefined && now() - known.since < KEPT_MS
  }
  if (!wanted.every(works)) for (const { id, url } of (await ask()).photos) links.set(id, { url, since: now() })
  return wanted.map((photoId) => links.get(photoId)?.url ?? '')
}
