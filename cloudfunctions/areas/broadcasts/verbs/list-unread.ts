import { unread } from '@/domain/broadcast/receipt'
import { maskPhone } from '@/domain/privacy/mask'
import { isMeantFor } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { peopleNamed } from '../../../services/people/names'
import { receiptsAfter } from '../../../store/messages/broadcasts'
import { broadcastFor } from '../authorised'
import { toTell } from './reveal-phone'

/** Who has not read a broadcast, in the order of the homes; `listed` only those whom nothing reached. */
export const listUnread: Verb<'broadcasts.listUnread'> = async ({ id, listed, building, after }, call) => {
  const { me, one } = await broadcastFor(call, id)
  const which = { stand: listed ? (['listed'] as const) : unread, ...(building !== null && { building }) }
  const { docs: page, next } = await receiptsAfter(id, which, after)
  const people = await peopleNamed(page.flatMap(({ personId, told }) => [personId, told?.by ?? null]))
  const may = isMeantFor(me, toTell(one.estateId))
  const rows = page.map(({ _id, personId, as, building: at, place, order, stand, told }) => {
    const person = people.get(personId)
    const phone = person?.phone ?? ''
    return {
      id: _id,
      personId,
      as,
      building: at,
      place,
      order,
      stand,
      name: person?.name ?? '',
      phoneMasked: maskPhone(phone),
      mayCall: may && phone !== '' && person?.removedAt === null,
      told: told && { at: told.at, by: people.get(told.by)?.name ?? '' },
    }
  })
  return { rows, next }
}
