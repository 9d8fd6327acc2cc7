import type { BroadcastView } from '@/contract'
import { mayBroadcast } from '@/domain/broadcast/audience'
import { dutiesOf } from '@/domain/people/person'
import type { Call, Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { estatesByIds } from '../../../store/estate/estates'
import { loadBroadcast, receiptOf } from '../../../store/messages/broadcasts'
import { viewCard } from '../view'

/** One broadcast as who got it reads it. Refuses: he did not get it and is no office of that estate. Four reads. */
export const viewFor = async (id: string, call: Call): Promise<BroadcastView> => {
  const me = call.person
  const [one, receipt] = await Promise.all([loadBroadcast(id), receiptOf(id, me._id)])
  if (!one) throw new AppError('NOT_FOUND')
  const isOffice = mayBroadcast(dutiesOf(me, one.estateId), 'follow')
  if (!receipt && !isOffice) throw new AppError('FORBIDDEN')
  const [estate] = await estatesByIds([one.estateId])
  return {
    ...viewCard(one, call.now),
    estate: { name: estate?.name ?? '', phone: estate?.phone ?? '' },
    mine: receipt && { readAt: receipt.readAt },
    mayFollow: isOffice,
  }
}

export const open: Verb<'broadcasts.open'> = ({ id }, call) => viewFor(id, call)
