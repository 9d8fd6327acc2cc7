import { isHousehold } from '../matter/capacity'
import type { Matter, Photo } from '../matter/matter'
import { withoutItems } from '../work/written'

/** A case with something taken out, and the files that go with it. History and digests stay as they are. */
export type Erased = { matter: Matter; fileIds: string[] }

/** Whether a photo's files are still there by our own doing; its line and digests stay after they were erased. */
export const isKept = (photo: Photo): boolean => photo.fileId !== ''

const dropPhotos = (matter: Matter, which: (photo: Photo) => boolean): Erased => {
  const gone = matter.photos.filter((photo) => isKept(photo) && which(photo))
  if (gone.length === 0) return { matter, fileIds: [] }
  const photos = matter.photos.map((photo) =>
    gone.includes(photo) ? { ...photo, fileId: '', point: null, thumb: { ...photo.thumb, fileId: '' } } : photo,
  )
  return { matter: { ...matter, photos }, fileIds: gone.flatMap(({ fileId, thumb }) => [fileId, thumb.fileId]) }
}

const dropNotes = (matter: Matter, which: (entryId: string) => boolean): Matter => {
  const kept = Object.entries(matter.notes).filter(([entryId]) => !which(entryId))
  if (kept.length === Object.keys(matter.notes).length) return matter
  return { ...matter, notes: Object.fromEntries(kept) }
}

/** Photos have outlived their term, and with them the places where they were taken; the distance measured stays. */
export const withoutPhotos = (before: Matter): Erased => dropPhotos(before, () => true)

/** Words have outlived their term: with them goes the salt, so that nobody can guess them from the digest. */
export const withoutWords = (matter: Matter): Matter => withoutItems(dropNotes(matter, () => true))

/** What a person wrote and sent as a resident goes; what he did at work stays for its term. */
export const withoutTracesOf = (before: Matter, personId: string): Erased => {
  const his = before.history.filter((entry) => entry.by === personId && isHousehold([entry.as]))
  const photos = his.flatMap((entry) => ('photos' in entry ? entry.photos : []))
  const words = his.map(({ id }) => id)
  return dropPhotos(
    dropNotes(before, (entryId) => words.includes(entryId)),
    (photo) => photos.includes(photo.id),
  )
}
