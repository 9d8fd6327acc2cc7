import type { Commitment } from '../commitment/commitment'
import { gauge } from './gauge'

/** The building that a home's label begins with; of two that both fit (`A1`, `A10`) the longer one. Null when none does. */
export const buildingOf = (label: string, buildings: readonly string[]): string | null =>
  buildings
    .filter((name) => name !== '' && label.startsWith(name))
    .sort((a, b) => b.length - a.length)
    .at(0) ?? null

type Range = { from: string; until: string }

/** Behind every label that begins like this. */
const LAST = '\uffff'

/** Takes a stretch of labels out of others. */
const without = (ranges: readonly Range[], hole: Range): Range[] =>
  ranges
    .flatMap(({ from, until }) =>
      hole.until <= from || until <= hole.from
        ? [{ from, until }]
        : [
            { from, until: hole.from },
            { from: hole.until, until },
          ],
    )
    .filter(({ from, until }) => from < until)

/** The labels of the homes of one building, as stretches of text that an index can be asked for: `from` ≤ label < `until`. */
export const labelsOf = (building: string, buildings: readonly string[]): Range[] =>
  buildings
    .filter((name) => name !== building && name.startsWith(building))
    .map((name) => ({ from: name, until: name + LAST }))
    .reduce(without, [{ from: building, until: building + LAST }])

/** A building on the map of the estate: what is open there, and how it stands. */
export type OnMap = { name: string | null; open: number; urgent: number; missed: number }

type Counted = { homeLabel: string; urgency: 'urgent' | 'ordinary'; commitments: readonly Commitment[] }

/** Every building of the register with what is open there; last, under null, what lies in none of them. */
export const byBuilding = (rows: readonly Counted[], buildings: readonly string[], now: number): OnMap[] => {
  const at = (name: string | null): OnMap => {
    const here = rows.filter((row) => buildingOf(row.homeLabel, buildings) === name)
    return {
      name,
      open: here.length,
      urgent: here.filter(({ urgency }) => urgency === 'urgent').length,
      missed: here.filter(({ commitments }) => gauge(commitments, now) === 'missed').length,
    }
  }
  const elsewhere = at(null)
  return [...buildings.map(at), ...(elsewhere.open > 0 ? [elsewhere] : [])]
}
