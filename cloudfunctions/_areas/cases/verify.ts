import { brokenAt } from '@/domain/matter/chain'
import type { Kept } from '@/domain/matter/matter'
import { mayVerify, photoState } from '@/domain/matter/verify'
import { isKept } from '@/domain/privacy/erase'
import { refusal } from '../../_platform/fault'
import { digestOf } from '../../_platform/ids'
import { signedIn, type Verb } from '../../_platform/serve'
import { digestNow } from '../../_platform/storage'
import { loadFor } from './command'

/**
 * Recomputes the chain over the history and names the first entry that was changed; compares every photo, picture and
 * thumbnail, with the digests on record and names those that were swapped. For the office and the household.
 */
export const verify: Verb<'cases.verify'> = async ({ id }, call) => {
  const { matter, as } = await loadFor(id, signedIn(call), call.now)
  if (!mayVerify(as)) throw refusal('NOT_YOURS')
  const look = async ({ fileId, digest }: Kept) => ({ digest, found: await digestNow(fileId) })
  const photos = matter.photos.filter(isKept).map(async (photo) => ({
    id: photo.id,
    state: photoState(await Promise.all([look(photo), look(photo.thumb)])),
  }))
  return { photos: await Promise.all(photos), brokenAt: brokenAt(matter, digestOf), links: matter.chain.length }
}
