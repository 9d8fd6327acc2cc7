import { isKept } from '@/domain/privacy/erase'
import { signedIn, type Verb } from '../../_platform/serve'
import { links } from '../../_platform/storage'
import { loadFor } from './command'

/** The pictures of a case in full size, for whoever may see the case. One read, one storage call. */
export const linkPhotos: Verb<'cases.linkPhotos'> = async ({ id }, call) => {
  const { matter } = await loadFor(id, signedIn(call), call.now)
  const urls = await links(matter.photos.filter(isKept).map(({ fileId }) => fileId))
  return { photos: matter.photos.filter(isKept).map((photo) => ({ id: photo.id, url: urls.get(photo.fileId) ?? '' })) }
}
