import type { Kept } from '@/domain/matter/matter'
import { mayVerify, photoState } from '@/domain/matter/verify'
import { refusal } from '../../_platform/fault'
import { signedIn, type Verb } from '../../_platform/serve'
import { digestNow } from '../../_platform/storage'
import { loadFor } from './command'

/** Compares every photo of a case, picture and thumbnail, with the digests on record; names those that were swapped. */
export const verifyPhotos: Verb<'cases.verifyPhotos'> = async ({ id }, call) => {
  const { matter, as } = await loadFor(id, signedIn(call), call.now)
  if (!mayVerify(as)) throw refusal('NOT_YOURS')
  const look = async ({ fileId, digest }: Kept) => ({ digest, found: await digestNow(fileId) })
  const photos = matter.photos.map(async (photo) => ({
    id: photo.id,
    state: photoState(await Promise.all([look(photo), look(photo.thumb)])),
  }))
  return { photos: await Promise.all(photos) }
}
