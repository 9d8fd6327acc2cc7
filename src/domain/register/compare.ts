import { type Column, columns, type RegisterHome } from './home'
import { buildingsOf } from './order'

/** What a new register would be and change, for the person who decides about it. */
export type Figures = {
  homes: number
  buildings: number
  entrances: number
  /** Square metres of all homes together. */
  area: number
  withoutFeeRate: number
  added: number
  changed: number
  removed: number
}

export type RegisteredHome = Pick<RegisterHome, 'homeId' | 'label' | Column>

const differs = (a: RegisteredHome, b: RegisteredHome): boolean => columns.some((column) => a[column] !== b[column])

/** Homes of the register in force that a new one leaves out. */
export const leftOut = (live: readonly RegisteredHome[], next: readonly RegisteredHome[]): RegisteredHome[] => {
  const staying = new Set(next.map((home) => home.homeId))
  return live.filter((home) => !staying.has(home.homeId))
}

/** The figures of a new register beside the one in force. */
export const figuresOf = (live: readonly RegisteredHome[], next: readonly RegisteredHome[]): Figures => {
  const before = new Map(live.map((home) => [home.homeId, home]))
  const buildings = buildingsOf(next)
  const stays = (home: RegisteredHome) => before.get(home.homeId)
  return {
    homes: next.length,
    buildings: buildings.length,
    entrances: buildings.reduce((sum, { entrances }) => sum + entrances.length, 0),
    area: Math.round(next.reduce((sum, { area }) => sum + area * 100, 0)) / 100,
    withoutFeeRate: next.filter((home) => home.feeRate === null).length,
    added: next.filter((home) => !stays(home)).length,
    changed: next.filter((home) => {
      const known = stays(home)
      return known !== undefined && differs(known, home)
    }).length,
    removed: leftOut(live, next).length,
  }
}
