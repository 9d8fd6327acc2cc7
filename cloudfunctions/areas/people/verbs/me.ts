import type { Me, MyHome } from '@/contract'
import { dutiesOf, estatesOf, homesOf, type Membership, type Person } from '@/domain/people/person'
import { maskPhone } from '@/domain/privacy/mask'
import type { Verb } from '../../../platform/actions'
import { templateIds } from '../../../platform/settings'
import { peopleNamed } from '../../../services/people/names'
import { estatesByIds } from '../../../store/estate/estates'
import { shiftsNow } from '../../../store/estate/rosters'
import { unreadOf } from '../../../store/messages/inbox'
import { liveBroadcast } from '../live-broadcast'

const viewHome = (home: Membership, names: ReadonlyMap<string, { name: string }>): MyHome => ({
  homeId: home.homeId,
  estateId: home.estateId,
  label: home.label,
  relation: home.relation,
  until: home.until,
  forName: home.forId === null ? null : (names.get(home.forId)?.name ?? null),
})

/** A person as he sees himself. Two reads, one more for staff, one for a proxy, two while a broadcast is in sight. */
export const viewMe = async (person: Person, now: number): Promise<Me> => {
  const homes = homesOf(person, now)
  const concerned = estatesOf(person, now)
  const duties = dutiesOf(person, person.estateId)
  const [estates, unread, names, shifts] = await Promise.all([
    estatesByIds([...new Set([person.estateId, ...concerned])]),
    unreadOf(person._id),
    peopleNamed(homes.map((home) => home.forId)),
    duties.length > 0 ? shiftsNow(person.estateId, now) : [],
  ])
  const estate = estates.find((one) => one._id === person.estateId)
  if (!estate) throw new Error(`estate ${person.estateId} is missing`)
  return {
    personId: person._id,
    name: person.name,
    phoneMasked: maskPhone(person.phone),
    phoneProven: person.phoneProvenAt !== null,
    homes: homes.map((home) => viewHome(home, names)),
    homeId: homes.some((home) => home.homeId === person.homeId) ? person.homeId : (homes[0]?.homeId ?? null),
    duties,
    away: person.staff?.away ?? false,
    onDuty: shifts.some(({ personId, duty }) => personId === person._id && duties.includes(duty)),
    unread,
    broadcast: await liveBroadcast(person._id, estates, now),
    estate: { id: estate._id, name: estate.name, phone: estate.phone },
    estates: estates.filter((one) => concerned.includes(one._id)).map((one) => ({ id: one._id, name: one.name })),
    templates: templateIds(),
  }
}

/** Who am I here? */
export const me: Verb<'people.me'> = (_input, call) => viewMe(call.person, call.now)
