import type { Me } from '@/contract'
import { dutiesOf, type Person } from '@/domain/people/person'
import { onDuty } from '@/domain/people/roster'
import { loadEstate } from '../../_platform/db/estates'
import { unreadOf } from '../../_platform/db/inbox'
import { signedIn, type Verb } from '../../_platform/serve'
import { templateIds } from '../../_platform/settings'

/** A person as he sees himself. Two reads. */
export const viewMe = async (person: Person, now: number): Promise<Me> => {
  const [estate, unread] = await Promise.all([loadEstate(person.estateId), unreadOf(person._id)])
  return {
    personId: person._id,
    name: person.name,
    phoneMasked: person.phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2'),
    homes: person.homes,
    duties: dutiesOf(person),
    away: person.staff?.away ?? false,
    onDuty: onDuty(estate.roster, now).includes(person._id),
    unread,
    estate: { name: estate.name, phone: estate.phone },
    templates: templateIds(),
  }
}

export const me: Verb<'people.me'> = (_input, call) => viewMe(signedIn(call), call.now)
