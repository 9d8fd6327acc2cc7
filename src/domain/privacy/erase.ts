import { filesOf, type Kept } from '../kernel/file'
import { isHousehold } from '../matter/capacity'
import type { Matter } from '../matter/matter'
import type { Photo } from '../matter/media'
import { withoutItems } from '../work/written'

/** A case with something taken out, and the files that go with it. History and digests stay as they are. */
export type Erased = { matter: Matter; fileIds: string[] }

/** Whether the file of a photo or a voice is still there by our own doing; its line and digests stay after it was erased. */
export const isKept = ({ fileId }: Kept): boolean => fileId !== ''

/** What stays of a file: its digest. */
const withoutFile = <File extends Kept>({ origin: _gone, ...file }: File) => ({ ...file, fileId: '' })

const erasedPhoto = ({ thumb, ...photo }: Photo): Photo => ({
  ...withoutFile(photo),
  point: null,
  thumb: withoutFile(thumb),
})

const dropPhotos = (matter: Matter, which: (photo: Photo) => boolean): Erased => {
  const gone = matter.photos.filter((photo) => isKept(photo) && which(photo))
  if (gone.length === 0) return { matter, fileIds: [] }
  const photos = matter.photos.map((photo) => (gone.includes(photo) ? erasedPhoto(photo) : photo))
  return {
    matter: { ...matter, photos },
    fileIds: gone.flatMap((photo) => [...filesOf(photo), ...filesOf(photo.thumb)]),
  }
}

const dropVoice = (before: Erased): Erased => {
  const { voice } = before.matter
  if (!voice || !isKept(voice)) return before
  return { matter: { ...before.matter, voice: withoutFile(voice) }, fileIds: [...before.fileIds, ...filesOf(voice)] }
}

const dropNotes = (matter: Matter, which: (entryId: string) => boolean): Matter => {
  const kept = Object.entries(matter.notes).filter(([entryId]) => !which(entryId))
  if (kept.length === Object.keys(matter.notes).length) return matter
  return { ...matter, notes: Object.fromEntries(kept) }
}

/** When somebody is at home, and the like. */
const dropWishes = (matter: Matter): Matter =>
  matter.kind === 'repair' && Object.keys(matter.wishes ?? {}).length > 0 ? { ...matter, wishes: {} } : matter

/** Photos and what was said have outlived their term, and with them the places where they were taken; the distance measured stays. */
export const withoutPhotos = (before: Matter): Erased => dropVoice(dropPhotos(before, () => true))

/** Words have outlived their term: with them goes the salt, so that nobody can guess them from the digest, and who called. */
export const withoutWords = (before: Matter): Matter => {
  const dropped = dropNotes(before, () => true)
  const matter = dropWishes(dropped.kind === 'repair' ? withoutItems(dropped) : dropped)
  return matter.caller ? { ...matter, caller: null } : matter
}

/** What a person wrote, said and sent as a resident goes, and what was written down for him; what he did at work stays for its term. */
export const withoutTracesOf = (before: Matter, personId: string): Erased => {
  const his = before.history.filter(
    (entry) =>
      (entry.by === personId && isHousehold([entry.as])) ||
      (entry.what === 'caseFiled' && before.residentId === personId),
  )
  const photos = his.flatMap((entry) => ('photos' in entry ? entry.photos : []))
  const words = his.map(({ id }) => id)
  const dropped = dropPhotos(
    dropNotes(before.residentId === personId ? dropWishes(before) : before, (entryId) => words.includes(entryId)),
    (photo) => photos.includes(photo.id),
  )
  return before.voice?.by === personId ? dropVoice(dropped) : dropped
}
