import type { Kept } from '@/domain/kernel/file'
import { brokenAt } from '@/domain/matter/proof/chain'
import { agrees, rewrittenFrom } from '@/domain/matter/proof/daily-hash'
import { mayVerify, photoState } from '@/domain/matter/proof/verify'
import { isKept } from '@/domain/privacy/erase'
import type { Verb } from '../../../../platform/actions'
import { refusal } from '../../../../platform/app-error'
import { digestOf } from '../../../../platform/ids'
import { digestNow } from '../../../../platform/storage'
import { peopleNamed } from '../../../../services/people/names'
import { dailyHashesWith } from '../../../../store/daily-hashes'
import { disclosuresOn } from '../../../../store/people/disclosures'
import { loadFor } from '../../command'

/**
 * Recomputes the chain over the history and names the first entry that was changed; compares it with the daily hashes and
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
  const [dailyHashes, seen, states] = await Promise.all([
    dailyHashesWith(id),
    disclosuresOn(id, me._id),
    Promise.all(photos),
  ])
  const names = await peopleNamed(seen.map(({ by }) => by))
  return {
    brokenAt: brokenAt(matter, digestOf),
    links: matter.chain.length,
    tip: matter.chain.at(-1) ?? '',
    rewrittenFrom: rewrittenFrom(matter, dailyHashes),
    remembered: known && agrees(matter, known),
    days: dailyHashes.map(({ day, head: dailyHash }) => ({ day, head: dailyHash })).reverse(),
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
