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
  const { docs, next } = await broadcastsIn(estateId, before)
  const rows = await Promise.all(
    docs.map(async (one) => ({
      ...viewCard(one, call.now),
      audience: viewAudience(one),
      tally: isLive(one, call.now) ? await tallyIn(one._id) : null,
    })),
  )
  return { rows, next, mayAll: mayBroadcast(dutiesOf(me, estateId), 'estate') }
}
