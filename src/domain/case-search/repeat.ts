import type { Policy } from '../commitment/policy'
import { isPublic } from '../matter/kinds'
import type { Matter } from '../matter/matter'
import { type Door, isOfEntrance, isSameEntrance } from '../matter/similar'
import type { Earlier } from './prior-case'

/** What tells whether two cases are the same fault at the same place. */
export type PriorCase = Pick<
  Matter,
  '_id' | 'number' | 'kind' | 'homeId' | 'place' | 'category' | 'createdAt' | 'status'
>

/** How far back a case has to be looked for to tell whether one filed now repeats it. */
export const repeatSince = ({ repeatMs }: Pick<Policy, 'repeatMs'>, now: number): number => now - repeatMs

/** What was withdrawn was no fault. */
export const neverStood: Matter['status'] = 'cancelled'
const counts = ({ status }: PriorCase): boolean => status !== neverStood

/** The doors of homes, by their ids: what tells the lift of one entrance from that of another. */
export type Doors = ReadonlyMap<string, Door>

const doorOf = (doors: Doors, { homeId }: PriorCase) => (homeId === null ? null : (doors.get(homeId) ?? null))

const isSamePlace = (one: PriorCase, other: PriorCase, doors: Doors): boolean => {
  if (one.place !== other.place) return false
  if (one.homeId !== null && one.homeId === other.homeId) return true
  return isPublic(one.place) && (!isOfEntrance(one.place) || isSameEntrance(doorOf(doors, one), doorOf(doors, other)))
}

const isSame = (one: PriorCase, other: PriorCase, doors: Doors): boolean =>
  one.kind === 'repair' && other.kind === 'repair' && one.category === other.category && isSamePlace(one, other, doors)

/** The homes whose doors tell whether one of these is at the same place; none where the home or the area tells. */
export const doorsAsked = ({ place, homeId }: PriorCase, others: readonly PriorCase[]): string[] => {
  const elsewhere = others.flatMap((other) => (other.homeId === homeId ? [] : (other.homeId ?? [])))
  return isOfEntrance(place) && homeId !== null && elsewhere.length > 0 ? [...new Set([homeId, ...elsewhere])] : []
}

/**
 * The latest repair of the same category at the same place – the same room of the same home, the same public area, of an
 * entrance the same one – within the days that the estate counts as a repeat (D9); null when this is the first.
 */
export const earlierOf = (
  priorCase: PriorCase,
  others: readonly PriorCase[],
  policy: Pick<Policy, 'repeatMs'>,
  doors: Doors = new Map(),
): Earlier | null => {
  const since = repeatSince(policy, priorCase.createdAt)
  const same = others.filter(
    (other) =>
      other._id !== priorCase._id &&
      counts(other) &&
      isSame(priorCase, other, doors) &&
      other.createdAt >= since &&
      other.createdAt <= priorCase.createdAt,
  )
  const [last] = same.sort((a, b) => b.createdAt - a.createdAt)
  return last ? { id: last._id, number: last.number, at: last.createdAt } : null
}
