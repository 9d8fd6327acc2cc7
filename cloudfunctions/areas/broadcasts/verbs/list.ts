import { limits } from '@/contract'
import { mayBroadcast } from '@/domain/broadcast/audience'
import { isLive } from '@/domain/broadcast/broadcast'
import { dutiesOf } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { broadcastsIn, tallyIn } from '../../../store/messages/broadcasts'
import { viewAudience, viewCard } from '../view'

/** Broadcasts of my estate, newest first; of those in sight also how far they have come. */
export const list: Verb<'broadcasts.list'> = async ({ before }, call) => {
  const me = call.person
  const { estateId } = me
  const found = await broadcastsIn(estateId, before ?? Number.MAX_SAFE_INTEGER, limits.page + 1)
  const rows = await Promise.all(
    found.slice(0, limits.page).map(async (one) => ({
      ...viewCard(one, call.now),
      audience: viewAudience(one),
      tally: isLive(one, call.now) ? await tallyIn(one._id) : null,
    })),
  )
  return { rows, more: found.length > limits.page, mayAll: mayBroadcast(dutiesOf(me, estateId), 'estate') }
}
