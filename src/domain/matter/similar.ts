import { areas, type Category, type Place } from './kinds'
import type { Status } from './matter'

/**
 * An open case of a public area as any household of the estate may know it: where, what, and how far it is. No words, photos or
 * persons, and not which home it came from.
 */
export type Similar = { id: string; place: Place; category: Category; status: Status; since: number; watching: boolean }

/** Areas that every entrance has for itself; all others the estate has in common. */
const ofEntrance: readonly Place[] = ['lobby', 'stairs', 'elevator']

type Door = { building: string; entrance: string }
type About = { place: Place; category: Category }

/** Whether something reported by one home is the same thing that another one is about to report. */
export const isSimilar = (one: About, other: About, doors: { of: Door | null; others: Door | null }): boolean => {
  if (one.place !== other.place || !areas.some((area) => area === one.place)) return false
  if (!ofEntrance.includes(one.place)) return true
  const { of, others } = doors
  return of !== null && others !== null && of.building === others.building && of.entrance === others.entrance
}
