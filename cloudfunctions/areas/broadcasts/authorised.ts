import { type Audience, type BroadcastRight, isForSomebody, mayBroadcast } from '@/domain/broadcast/audience'
import type { Broadcast } from '@/domain/broadcast/broadcast'
import { dutiesOf, type Person } from '@/domain/people/person'
import type { Call } from '../../platform/actions'
import { AppError } from '../../platform/app-error'
import type { Estate } from '../../store/estate/estates'
import { placesOf } from '../../store/estate/places'
import { loadBroadcast } from '../../store/messages/broadcasts'

/** The caller, who may do this with broadcasts of an estate. */
export const authorised = (call: Call, estateId: string, right: BroadcastRight): Person => {
  const me = call.person
  if (!mayBroadcast(dutiesOf(me, estateId), right))
    throw new AppError('FORBIDDEN', right === 'estate' ? 'MANAGER_ONLY' : 'STAFF_ONLY')
  return me
}

/** A broadcast that the caller follows up, judged by the broadcast's own estate. */
export const broadcastFor = async (call: Call, id: string): Promise<{ me: Person; one: Broadcast }> => {
  call.person
  const one = await loadBroadcast(id)
  if (!one) throw new AppError('NOT_FOUND')
  return { me: authorised(call, one.estateId, 'follow'), one }
}

type Named = Omit<Audience, 'homes'> & { homeIds: string[] }

/** An audience as it was named, with the homes as the estate has them. Refuses: a home it does not have, nobody at all. */
export const audienceIn = async (estate: Estate, { homeIds, ...named }: Named): Promise<Audience> => {
  const wanted = named.residents === 'homes' ? [...new Set(homeIds)] : []
  const places = wanted.length > 0 ? await placesOf(estate, wanted) : new Map()
  if (wanted.some((id) => !places.has(id))) throw new AppError('BAD_INPUT', 'HOME_UNKNOWN')
  const homes = wanted.map((homeId) => ({ homeId, label: places.get(homeId)?.label ?? '' }))
  const buildings = named.residents === 'buildings' ? [...new Set(named.buildings)] : []
  const audience = { ...named, buildings, homes }
  if (!isForSomebody(audience)) throw new AppError('BAD_INPUT', 'NOBODY_THERE')
  return audience
}
