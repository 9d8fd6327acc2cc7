import { areas, type Category, type Place } from './kinds'
import type { Status } from './status'

/**
 * An open case of a public area as any household of the estate may know it: where, what, and how far it is. No words, photos or
 * persons, and not which home it came from.
 */
export type Similar = { id: string; place: Place; category: Category; status: Status; since: number; watching: boolean }

const areasOfEntrance: readonly Place[] = ['lobby', 'stairs', 'elevator']

/** Whether every entrance has this area for itself; all others the estate has in common. */
export const isOfEntrance = (place: Place): boolean => areasOfEntrance.includes(place)

export type Door = { building: string; entrance: string }
type WhatAndWhere = { place: Place; category: Category }

/** Whether two doors belong to one entrance; not when one of them is not known. */
export const isSameEntrance = (one: Door | null, other: Door | null): boolean =>
  one !== null && other !== null && one.building === other.building && one.entrance === other.entrance

/** Whether something reported by one home is the same thing that another one is about to report. */
export const isSimilar = (
  one: WhatAndWhere,
  other: WhatAndWhere,
  doors: { of: Door | null; others: Door | null },
): boolean => {
  if (one.place !== other.place || !areas.some((area) => area === one.place)) return false
  return !isOfEntrance(one.place) || isSameEntrance(doors.of, doors.others)
}
