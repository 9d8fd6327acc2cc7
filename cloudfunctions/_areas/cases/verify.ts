import type { Kept } from '@/domain/kernel/file'
import { brokenAt } from '@/domain/matter/chain'
import { agrees, rewrittenFrom } from '@/domain/matter/heads'
import { mayVerify, photoState } from '@/domain/matter/verify'
import { isKept } from '@/domain/privacy/erase'
import type { Verb } from '../../_platform/actions'
import { disclosuresOn } from '../../_platform/db/disclosures'
import { headsWith } from '../../_platform/db/heads'
import { refusal } from '../../_platform/fault'
import { digestOf } from '../../_platform/ids'
import { peopleNamed } from '../../_platform/names'
import { digestNow } from '../../_platform/storage'
import { loadFor } from './command'

/**
 * Recomputes the chain over the history and names the first entry that was changed; compares it with the heads of days and
 * with what the phone remembers, so that a chain computed anew is found, too; compares every photo, picture and thumbnail,
 * with the digests on record and names those that were swapped. For the office and the household.
 */
export const verify: Verb<'cases.verify'> = async ({ id, known }, call) => {
  const me = call.person
  const { matter, as } = await loadFor(id, me, call.now)
  if (!mayVerify(as)) throw refusal('NOT_YOURS')
  const look = async ({ fileId, digest }: Kept) => ({ digest, found: await digestNow(fileId) })
  const photos = matter.photos.filter(isKept).map(async (photo) => ({
    id: photo.id,
    state: photoState(await Promise.all([look(photo), look(photo.thumb)])),
  }))
  const [heads, seen, states] = await Promise.all([headsWith(id), disclosuresOn(id, me._id), Promise.all(photos)])
  const names = await peopleNamed(seen.map(({ by }) => by))
  return {
    brokenAt: brokenAt(matter, digestOf),
    links: matter.chain.length,
    tip: matter.chain.at(-1) ?? '',
    rewrittenFrom: rewrittenFrom(matter, heads),
    remembered: known && agrees(matter, known),
    days: heads.map(({ day, head }) => ({ day, head })).reverse(),
    photos: states,
    seen: seen.map(({ _id, at, by, field, purpose }) => ({
      id: _id,
      at,
      by: names.get(by)?.name ?? '',
      field,
      purpose,
    })),
  }
}
