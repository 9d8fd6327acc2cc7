import type { Duty } from '../people/duties'
import { dutiesOf, homesOf, type Membership, type Person } from '../people/person'

/** Whom a broadcast is for: residents of the whole estate, of buildings or of homes, and besides or instead the staff. */
export type Audience = {
  residents: 'nobody' | 'estate' | 'buildings' | 'homes'
  buildings: string[]
  homes: { homeId: string; label: string }[]
  staff: boolean
}

/** Who may send a broadcast as far as this, and who may follow one up. One table for the buttons and for the server. */
export const broadcastRights = {
  estate: ['supervisor', 'manager'],
  buildings: ['desk', 'supervisor', 'manager'],
  homes: ['desk', 'supervisor', 'manager'],
  nobody: ['desk', 'supervisor', 'manager'],
  follow: ['desk', 'supervisor', 'manager'],
} as const satisfies Record<Audience['residents'] | 'follow', readonly Duty[]>

export type BroadcastRight = keyof typeof broadcastRights

export const mayBroadcast = (duties: readonly Duty[], right: BroadcastRight): boolean =>
  duties.some((duty) => (broadcastRights[right] as readonly Duty[]).includes(duty))

/** Whether the audience names anybody at all. */
export const isForSomebody = ({ residents, buildings, homes, staff }: Audience): boolean =>
  staff ||
  residents === 'estate' ||
  (residents === 'buildings' && buildings.length > 0) ||
  (residents === 'homes' && homes.length > 0)

/**
 * The home by which somebody belongs to the audience of a broadcast: he lived there when it was sent, and still does. Who
 * comes later does not get it.
 */
export const homeFor = (
  person: Pick<Person, 'homes' | 'removedAt'>,
  { estateId, at }: { estateId: string; at: number },
  now: number,
  isMeant: (homeId: string) => boolean,
): Membership | null => {
  if (person.removedAt !== null) return null
  const mine = homesOf(person, now).filter((home) => home.estateId === estateId && home.since <= at)
  return mine.find(({ homeId }) => isMeant(homeId)) ?? null
}

/** Whether somebody works in the estate now. */
export const isStaffOf = (person: Pick<Person, 'staff' | 'removedAt'>, estateId: string): boolean =>
  person.removedAt === null && dutiesOf(person, estateId).length > 0
