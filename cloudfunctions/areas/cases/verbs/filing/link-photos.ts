import { maySee, readerOn } from '@/domain/matter/content'
import { isKept } from '@/domain/privacy/erase'
import type { Verb } from '../../../../platform/actions'
import { links } from '../../../../platform/storage'
import { loadFor } from '../../command'

/** The pictures of a case in full size, for whoever may see the case. One read, one storage call. */
export const linkPhotos: Verb<'cases.linkPhotos'> = async ({ id }, call) => {
  const me = call.person
  const { matter } = await loadFor(id, me, call.now)
  const reader = readerOn(me, matter, call.now)
  const shown = matter.photos.filter((photo) => isKept(photo) && maySee(photo, reader))
  const urls = await links(shown.map(({ fileId }) => fileId))
  return { photos: shown.map((photo) => ({ id: photo.id, url: urls.get(photo.fileId) ?? '' })) }
}
