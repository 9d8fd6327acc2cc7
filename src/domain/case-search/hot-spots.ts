import { isPublic, type Kind, type Place } from '../matter/kinds'
import type { Matter, PickEach } from '../matter/matter'
import { isAnonymous } from '../matter/parts'
import { isOfEntrance } from '../matter/similar'
import { buildingOf } from './building'

/** What is counted of a case. */
export type Counted = PickEach<
  'kind' | 'category' | 'place' | 'homeLabel' | 'anonymous' | 'status' | 'open' | 'repeatOf'
>

/** Where something happens again and again: a building, a public area, or both where every entrance has its own; neither when the home is nobody's business. */
export type Spot = { building: string | null; place: Place | null }

export type HotSpot = Spot & {
  kind: Kind
  category: Matter['category']
  cases: number
  repeats: number
  open: number
}

const MOST = 30

/** Where an anonymous case comes from is not to be told by counting (D1). */
const spotOf = (one: Counted, buildings: readonly string[]): Spot => {
  const { place, homeLabel } = one
  const building = isAnonymous(one) ? null : buildingOf(homeLabel, buildings)
  if (!isPublic(place)) return { building, place: null }
  return { building: isOfEntrance(place) ? building : null, place }
}

/** Cases counted by place and category (D9), the most first, and of as many those with more repeats; withdrawn ones are none. */
export const hotSpots = (cases: readonly Counted[], buildings: readonly string[]): HotSpot[] => {
  const found = new Map<string, HotSpot>()
  for (const one of cases.filter(({ status }) => status !== 'cancelled')) {
    const spot = spotOf(one, buildings)
    const name = [spot.building, spot.place, one.kind, one.category].join('|')
    const known = found.get(name) ?? { ...spot, kind: one.kind, category: one.category, cases: 0, repeats: 0, open: 0 }
    found.set(name, {
      ...known,
      cases: known.cases + 1,
      repeats: known.repeats + (one.kind === 'repair' && one.repeatOf ? 1 : 0),
      open: known.open + (one.open ? 1 : 0),
    })
  }
  return [...found.values()].sort((a, b) => b.cases - a.cases || b.repeats - a.repeats).slice(0, MOST)
}
